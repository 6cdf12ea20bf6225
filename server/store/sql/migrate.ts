import type { Migration } from "./migrations.ts";
import { run, type Steps } from "./steps.ts";

/**
 * Takes migrations in the transaction that is open.
 *
 * @param schemaOf writes the schema in the adapter's own SQL; default: as it is.
 */
export function* migrate(
  migrations: readonly Migration[],
  schemaOf: (schema: string) => string = (schema) => schema,
): Steps<void> {
  for (const { schema, records } of migrations) {
    for (const text of schema?.split(";\n") ?? []) if (text.trim() !== "") yield* run(schemaOf(text));
    if (records) yield* records();
  }
}
