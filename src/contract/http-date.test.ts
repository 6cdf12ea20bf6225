import { expect, test } from "vitest";
import { parseHttpDate } from "./http-date.ts";

const nowMs = Date.UTC(2026, 10, 22);
const example = Date.UTC(1994, 10, 6, 8, 49, 37);

test.each([
  ["Sun, 06 Nov 1994 08:49:37 GMT", example],
  ["Sunday, 06-Nov-94 08:49:37 GMT", example],
  ["Sun Nov  6 08:49:37 1994", example],
  ["Thu, 29 Feb 2024 00:00:00 GMT", Date.UTC(2024, 1, 29)],
  ["Sat, 31 Dec 2016 23:59:60 GMT", Date.UTC(2017, 0, 1)],
])("%s is read", (text, want) => {
  expect(parseHttpDate(text, nowMs)).toBe(want);
});

test.each([
  ["Saturday, 01-Jan-75 00:00:00 GMT", 2075],
  ["Saturday, 01-Jan-77 00:00:00 GMT", 1977],
])("the year of %s is %i, since no date is taken to be more than 50 years ahead", (text, want) => {
  expect(new Date(parseHttpDate(text, nowMs) ?? 0).getUTCFullYear()).toBe(want);
});

test.each([
  "",
  "1994-11-06T08:49:37Z",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 UTC",
  "Sun, 06 Nov 1994 08:49:37 +0000",
  "Sun, 06 nov 1994 08:49:37 GMT",
  "Sun, 06 Now 1994 08:49:37 GMT",
  "Sun, 31 Feb 2026 08:49:37 GMT",
  "Sun, 06 Nov 1994 24:00:00 GMT",
  "Sun, 06 Nov 1994 08:60:00 GMT",
  "Sun, 06 Nov 1994",
  "7",
])("%j is not an HTTP-date", (text) => {
  expect(parseHttpDate(text, nowMs)).toBeUndefined();
});
