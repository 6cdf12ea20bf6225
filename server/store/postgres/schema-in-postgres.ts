/** What SQLite calls otherwise. Texts are compared byte by byte, as SQLite and the cursors do it. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bINTEGER PRIMARY KEY AUTOINCREMENT\b/g, "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"],
  [/\bINTEGER\b/g, "BIGINT"],
  [/\brecord TEXT\b/g, "record JSON"],
  [/\bTEXT\b/g, 'TEXT COLLATE "C"'],
  [/\) STRICT(, WITHOUT ROWID)?/g, ")"],
];

/** Writes a schema of SQLite's in PostgreSQL's words. */
export function schemaInPostgres(schema: string): string {
  return words.reduce((text, [word, ours]) => text.replaceAll(word, ours), schema);
}
