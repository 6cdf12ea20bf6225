/** Reports an extension of the contract that names an operation which the contract does not have. */
export class UnknownOperationError extends Error {
  override readonly name = "UnknownOperationError";
  readonly code = "unknown-operation";
  readonly expected = true;

  /** @param extension where the name stands: `x-session` */
  constructor(extension: string, operation: string) {
    super(
      `The contract's ${extension} names the operation ${operation}, which the contract does not have: correct the name.`,
    );
  }
}
