import { expect, it } from "vitest";
import { schemaInPostgres } from "./schema-in-postgres.ts";

it.each([
  { given: "version INTEGER NOT NULL", want: "version BIGINT NOT NULL" },
  { given: "status TEXT NOT NULL", want: 'status TEXT COLLATE "C" NOT NULL' },
  { given: "record TEXT NOT NULL", want: "record JSON NOT NULL" },
  {
    given: "sequence INTEGER PRIMARY KEY AUTOINCREMENT",
    want: "sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
  },
  { given: "CREATE TABLE a (b) STRICT, WITHOUT ROWID", want: "CREATE TABLE a (b)" },
  { given: "CREATE TABLE a (b) STRICT", want: "CREATE TABLE a (b)" },
])("$given becomes $want", ({ given, want }) => {
  expect(schemaInPostgres(given)).toBe(want);
});
