/** Reports that nobody could be told how to sign in: the identities' file cannot be written. */
export class UnwritableIdentitiesError extends Error {
  override readonly name = "UnwritableIdentitiesError";
  readonly code = "unwritable-identities";
  readonly expected = true;

  constructor(file: string, options: { readonly cause: unknown }) {
    const reason = options.cause instanceof Error ? options.cause.message : String(options.cause);
    super(
      `The identities cannot be written to ${file} (${reason}): check its folder, or name a database elsewhere with --db.`,
      options,
    );
  }
}
