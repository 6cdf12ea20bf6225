/** Reports a database whose schema is newer than this program. It was not touched. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
  readonly code = "newer-database";
  readonly expected = true;

  /** @param place the file, or the server with the database's name. */
  constructor(place: string, version: number, known: number) {
    super(
      `The database ${place} has schema ${version}, this program knows up to ${known}, so it was left as it is: run a newer Countersign, or name another database.`,
    );
  }
}
