import type { SQLInputValue } from "node:sqlite";

/** Builds a WHERE clause from the conditions that apply. Values are always bound, never written into the text. */
export class Conditions {
  readonly #texts: string[];
  readonly values: SQLInputValue[];

  constructor(text: string, ...values: SQLInputValue[]) {
    this.#texts = [text];
    this.values = values;
  }

  get text(): string {
    return this.#texts.join(" AND ");
  }

  and(text: string, ...values: SQLInputValue[]): void {
    this.#texts.push(text);
    this.values.push(...values);
  }

  /** One place for a list of any length, so that the statement is prepared once. */
  andOneOf(column: string, values: readonly string[]): void {
    this.and(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
  }
}
