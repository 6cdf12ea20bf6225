import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

test.each([
  ["a: [1, two]", { a: [1, "two"] }],
  ['{"a": null}', { a: null }],
  ["on: no", { on: "no" }],
])("%j is read", (text, want) => {
  expect(parseYaml(text)).toEqual(want);
});

test("a text that is not well-formed is refused with its place", () => {
  expect(() => parseYaml("a: [1\nb: {")).toThrow(/2:1/);
});

test("a name that stands twice is refused", () => {
  expect(() => parseYaml("a: 1\na: 2")).toThrow(/duplicate/i);
});
