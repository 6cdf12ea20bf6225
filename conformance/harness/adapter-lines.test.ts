import { expect, test } from "vitest";
import { readAnswer, readHello } from "./adapter-lines.ts";
import schema from "./adapter-protocol.schema.json" with { type: "json" };
import type { FailureKind, Outcome } from "./adapter-protocol.ts";

test.each([
  ['{"id":1,"ok":true}'],
  ['{"id":2,"status":200,"body":[1],"outcome":"applied"}'],
  ['{"id":3,"error":"no","kind":"signed-out"}'],
  ['{"id":4,"unsupported":true,"and":"whatever a later version may add"}'],
])("%s is an answer", (line) => {
  expect(readAnswer(line)).toEqual(JSON.parse(line));
});

test.each([
  ["[debug] ok", "that is not JSON"],
  ["[1]", "that is no object"],
  ['{"id":1}', "that has none of `ok`, `status`, `error` and `unsupported`"],
  ['{"id":1,"status":200,"error":"no"}', "that has `status` and `error`, and must have one of them"],
  ['{"ok":true}', "that has no `id`"],
  ['{"id":"1","ok":true}', "that has `id`, which must be integer"],
  ['{"id":1,"ok":"yes"}', "that has `ok`, which is not true"],
  ['{"id":1,"status":"200"}', "that has `status`, which must be integer"],
  ['{"id":1,"status":0}', "that has `status`, which must be >= 100"],
  ['{"id":1,"status":200,"outcome":"lucky"}', "that has `outcome`, which is none of sent, replayed, applied"],
  [
    '{"id":1,"error":"no","kind":"bad-luck"}',
    "that has `kind`, which is none of signed-out, refresh-failed,",
  ],
])("%s is none, and the message says why", (line, why) => {
  expect(() => readAnswer(line)).toThrow(`The adapter printed a line ${why}`);
});

test("an answer of any depth is read", () => {
  expect(readAnswer(`{"id":1,"status":200,"body":${"[".repeat(20_000)}${"]".repeat(20_000)}}`).id).toBe(1);
});

test("a first line says the version, a name and a version, and nothing of great length", () => {
  expect(readHello('{"countersign":1,"name":"a","version":""}')).toEqual({
    countersign: 1,
    name: "a",
    version: "",
  });
  expect(() => readHello('{"countersign":2,"name":"a","version":"1"}')).toThrow("speaks version 2");
  expect(() => readHello('{"countersign":1,"name":"a"}')).toThrow("has no `version`");
  const long = JSON.stringify({ countersign: 1, name: "a".repeat(1_000), version: "1" });
  expect(() => readHello(long)).toThrow("has `name`, which must NOT have more than 200 characters");
});

test("a first line may say what else the adapter knows, also what nobody here has heard of", () => {
  const line = '{"countersign":1,"name":"a","version":"","knows":["client","x-later"]}';
  expect(readHello(line).knows).toEqual(["client", "x-later"]);
  expect(() => readHello('{"countersign":1,"name":"a","version":"","knows":"client"}')).toThrow(
    "has `knows`, which must be array",
  );
});

test("the schema names the outcomes and the kinds of errors that the code knows", () => {
  const outcomes: Record<Outcome, true> = { sent: true, replayed: true, applied: true };
  const kinds: Record<FailureKind, true> = {
    "signed-out": true,
    "refresh-failed": true,
    "not-replayed": true,
    "unknown-outcome": true,
    conflict: true,
    aborted: true,
    other: true,
  };
  expect(schema.$defs.status.properties.outcome.enum).toEqual(Object.keys(outcomes));
  expect(schema.$defs.error.properties.kind.enum).toEqual(Object.keys(kinds));
});
