/** Reports a schema of the contract by which no value can be judged: it is not valid, or refers to nothing. */
export class UnusableSchemaError extends Error {
  override readonly name = "UnusableSchemaError";
  readonly code = "unusable-schema";
  readonly expected = true;

  /** @param place the schema's JSON Pointer in the document */
  constructor(place: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The contract's schema at ${place} cannot be used (${reason}): correct it.`, { cause });
  }
}
