import { expect, test } from "vitest";
import codePointLength from "./code-point-length.ts";

test.each([
  "",
  "abc",
  "é",
  "𝄞",
  "a𝄞b𝄞",
  "\ud834",
  "\udd1e",
  "\udd1e\ud834",
  "\ud834\ud834\udd1e\udd1e",
  "👩‍👩‍👧",
])("%j has as many characters as it has code points", (text) => {
  expect(codePointLength(text)).toBe([...text].length);
});
