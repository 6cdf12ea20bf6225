/** Reports a file named on the command line that cannot be opened or parsed. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly code = "unreadable-file";
  readonly expected = true;
  /** Whether there is no such file, as opposed to one that cannot be opened or parsed. */
  readonly isMissing: boolean;

  /** @param what names the file's part in a sentence: `The baseline`. */
  constructor(what: string, path: string, cause: unknown) {
    super(`${what} ${path} ${problem(cause)}`, { cause });
    this.isMissing = codeOf(cause) === "ENOENT";
  }
}

function problem(cause: unknown): string {
  const code = codeOf(cause);
  if (code === "ENOENT") return "does not exist: check the path.";
  if (code === "EACCES") return "may not be read by you: change its permissions, or run as its owner.";
  if (code === "EISDIR") return "is a folder: name the file in it.";
  const message = cause instanceof Error ? cause.message : String(cause);
  return `cannot be read (${message.trim().replace(/\s*\n\s*/g, " ")}): correct it and run again.`;
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}
