/** Every way in which a contract can be unusable; stable, so that callers may switch on it. */
export type ContractErrorCode =
  | "contract-not-found"
  | "contract-unreachable"
  | "contract-syntax"
  | "contract-not-openapi"
  | "contract-broken-reference"
  | "contract-unknown-operation"
  | "contract-unsupported"
  | "overlay-invalid";

/**
 * Reports a contract, or an overlay, that cannot be used. The message is one sentence for the person at the
 * command line: what happened, to what, and what to do now.
 */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** Tells the command line that the message alone is the answer: no stack, exit code 2. */
  readonly expected = true;
  readonly code: ContractErrorCode;

  constructor(code: ContractErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
