/** Reports a database server that cannot be reached, or does not let us in. */
export class UnreachableDatabaseError extends Error {
  override readonly name = "UnreachableDatabaseError";
  readonly code = "unreachable-database";
  readonly expected = true;

  /** @param place such as `127.0.0.1:5432/orders`, never with a password. */
  constructor(place: string, options: { readonly cause: unknown }) {
    super(
      `The database ${place} cannot be used (${reasonOf(options.cause)}): check DATABASE_URL, and that PostgreSQL runs there and lets you in.`,
      options,
    );
  }
}

/** A name with several addresses fails with one error each, and no message of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(", ");
  return cause instanceof Error ? cause.message : String(cause);
}
