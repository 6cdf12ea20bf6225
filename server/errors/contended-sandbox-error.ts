/** Reports that somebody else was opening the sandbox of a store at the same moment. */
export class ContendedSandboxError extends Error {
  override readonly name = "ContendedSandboxError";
  readonly code = "contended-sandbox";
  readonly expected = true;

  constructor() {
    super("Another server is opening the same sandbox at this moment: start this one again.");
  }
}
