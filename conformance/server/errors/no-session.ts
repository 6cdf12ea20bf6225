/** Reports identities with passwords for a contract that does not say how anybody signs in. */
export class NoSessionError extends Error {
  override readonly name = "NoSessionError";
  readonly code = "no-session";
  readonly expected = true;

  constructor(identity: string) {
    super(
      `${identity} cannot sign in, since the contract has no x-session that says how: add it, or give a token in COUNTERSIGN_TOKEN.`,
    );
  }
}
