/** Reports a file that is there already, and would be lost. */
export class FileExistsError extends Error {
  override readonly name = "FileExistsError";
  readonly code = "file-exists";
  readonly expected = true;

  /** @param what names the file's part in a sentence: `The configuration`. */
  constructor(what: string, path: string) {
    super(`${what} ${path} is there already: write over it with --force, or name another with --output.`);
  }
}
