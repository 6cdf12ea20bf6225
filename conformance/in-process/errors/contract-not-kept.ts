import type { ClientRun } from "../check-client.ts";

/** Reports a client that breaks its contract, or of which nothing could be judged. The message tells all findings. */
export class ContractNotKeptError extends Error {
  override readonly name = "ContractNotKeptError";
  readonly code = "contract-not-kept";
  /** The run; not enumerable, so that a test runner does not print it after the message. */
  declare readonly run: ClientRun;

  constructor(run: ClientRun) {
    super(`The client does not keep its contract.\n\n${run.text.trimEnd()}`);
    Object.defineProperty(this, "run", { value: run });
  }
}
