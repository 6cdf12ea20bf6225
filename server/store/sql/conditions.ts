import type { SqlValue } from "./steps.ts";

/** Builds a WHERE clause from the conditions that apply. Values are always bound, never written into the text. */
export class Conditions {
  readonly #texts: string[];
  readonly values: SqlValue[];

  constructor(text: string, ...values: SqlValue[]) {
    this.#texts = [text];
    this.values = values;
  }

  get text(): string {
    return this.#texts.join(" AND ");
  }

  and(text: string, ...values: SqlValue[]): void {
    this.#texts.push(text);
    this.values.push(...values);
  }

  /** Holds for nothing where there are no values. */
  andOneOf(column: string, values: readonly string[]): void {
    const places = values.map(() => "?").join(", ");
    this.and(values.length === 0 ? "1 = 0" : `${column} IN (${places})`, ...values);
  }

  /** Looks for a text within a column's, with nothing in it standing for anything else. */
  andContains(column: string, text: string): void {
    this.and(`${column} LIKE ? ESCAPE '\\'`, `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`);
  }
}
