/** Reports a file that could not be written where the command line asked for it. */
export class CannotWriteError extends Error {
  override readonly name = "CannotWriteError";
  readonly code = "cannot-write";
  readonly expected = true;

  constructor(file: string, options: { cause: unknown }) {
    const reason =
      options.cause instanceof Error && "code" in options.cause ? ` (${options.cause.code})` : "";
    super(`Cannot write ${file}${reason}: choose another file with --out.`, options);
  }
}
