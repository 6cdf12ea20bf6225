/** Reports a secret that is not where the configuration says, or that more people may read than its owner. */
export class MissingSecretError extends Error {
  override readonly name = "MissingSecretError";
  readonly code = "missing-secret";
  readonly expected = true;

  /** @param remedy says what to do, as a clause. */
  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what}: ${remedy}.`, options);
  }
}
