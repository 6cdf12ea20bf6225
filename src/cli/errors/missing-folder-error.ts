/** Reports that a database is to be in a folder which is not there. */
export class MissingFolderError extends Error {
  override readonly name = "MissingFolderError";
  readonly code = "missing-folder";
  readonly expected = true;

  constructor(folder: string, file: string) {
    super(`There is no folder ${folder} for the database ${file}: make it, or check what --db says.`);
  }
}
