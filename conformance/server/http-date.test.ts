import { expect, it } from "vitest";
import { isHttpDate } from "./http-date.ts";

it.for([
  "Sun, 06 Nov 1994 08:49:37 GMT",
  "Sat, 31 Dec 2016 23:59:60 GMT",
  "Thu, 29 Feb 2024 00:00:00 GMT",
  "Mon, 01 Jan 0001 00:00:00 GMT",
])("%s is an HTTP date", (text) => {
  expect(isHttpDate(text)).toBe(true);
});

it.for([
  "Mon, 06 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 25:49:37 GMT",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 UTC",
  "Sunday, 06-Nov-94 08:49:37 GMT",
  "Sun Nov  6 08:49:37 1994",
  "1994-11-06T08:49:37Z",
  "Fri, 30 Feb 2024 00:00:00 GMT",
  "soon",
])("%s is none", (text) => {
  expect(isHttpDate(text)).toBe(false);
});
