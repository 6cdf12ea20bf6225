/** Reports that a database has tables under our schema's name that are not ours. They were not touched. */
export class ForeignSchemaError extends Error {
  override readonly name = "ForeignSchemaError";
  readonly code = "foreign-schema";
  readonly expected = true;

  constructor(place: string, schema: string) {
    super(
      `The schema "${schema}" of the database ${place} is not Countersign's and was left as it is: rename it, or name another database in DATABASE_URL.`,
    );
  }
}
