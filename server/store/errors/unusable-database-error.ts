/** Reports a database file that cannot be opened: a folder that is missing or closed to us, a broken file. */
export class UnusableDatabaseError extends Error {
  override readonly name = "UnusableDatabaseError";
  readonly code = "unusable-database";
  readonly expected = true;

  constructor(file: string, options: { readonly cause: unknown }) {
    const reason = options.cause instanceof Error ? options.cause.message : String(options.cause);
    super(
      `The database ${file} cannot be opened (${reason}): check its folder and permissions, or name another file.`,
      options,
    );
  }
}
