/** Reports a backup that was not made. Neither the database nor any other file was changed. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly code = "backup-not-made";
  readonly expected = true;

  /** @param problem the whole sentence after the names, with what to do. */
  constructor(file: string, to: string, problem: string, options?: ErrorOptions) {
    super(`The database ${file} was not backed up to ${to}: ${problem}.`, options);
  }
}
