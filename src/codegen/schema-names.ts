import type { Schema } from "./openapi-document.ts";

/** Gives equal schemas one name, so that each is compiled once. */
export class SchemaNames {
  /** Each different schema by its name, in the order of their first mention. */
  readonly schemas = new Map<string, Schema>();
  readonly #names = new Map<string, string>();

  /** The name of a schema, the same for every schema that is written the same. */
  nameOf(schema: Schema): string {
    const text = JSON.stringify(schema);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = `validator${this.schemas.size + 1}`;
    this.#names.set(text, name);
    this.schemas.set(name, schema);
    return name;
  }
}
