import { expect, test } from "vitest";
import { parseBearerCredentials } from "./bearer-credentials.ts";

test.each([
  ["Bearer abc.DEF-1_2~3+4/5==", "abc.DEF-1_2~3+4/5=="],
  ["bearer abc", "abc"],
  ["BEARER   abc ", "abc"],
])("%j carries the token %s", (header, want) => {
  expect(parseBearerCredentials(header)).toBe(want);
});

test.each([
  "",
  "Bearer",
  "Bearer ",
  "abc",
  "Basic abc",
  "BearerX abc",
  "Bearer a b",
  "Bearer a=b",
  "Bearer a,b",
  "Bearer\tabc",
])("%j carries none", (header) => {
  expect(parseBearerCredentials(header)).toBeUndefined();
});
