/** Reports a database whose schema is newer than this program. It was not touched. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
  readonly code = "newer-database";
  readonly expected = true;

  constructor(file: string, version: number, known: number) {
    super(
      `The database ${file} has schema ${version}, this program knows up to ${known}, so the file was left as it is: run a newer Countersign, or name another file.`,
    );
  }
}
