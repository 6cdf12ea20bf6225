/** Reports a file named on the command line that cannot be written. */
export class UnwritableFileError extends Error {
  override readonly name = "UnwritableFileError";
  readonly code = "unwritable-file";
  readonly expected = true;

  /** @param what names the file's part in a sentence: `The junit report`. */
  constructor(what: string, path: string, cause: unknown) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    super(
      `${what} cannot be written to ${path} (${reason}): name a file in a folder that you may write to.`,
      {
        cause,
      },
    );
  }
}
