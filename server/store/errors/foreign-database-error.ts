/** Reports a file that is not a Countersign database. It was not touched. */
export class ForeignDatabaseError extends Error {
  override readonly name = "ForeignDatabaseError";
  readonly code = "foreign-database";
  readonly expected = true;

  constructor(file: string) {
    super(
      `The file ${file} is not a Countersign database and was left as it is: name another file, or one that is not there yet.`,
    );
  }
}
