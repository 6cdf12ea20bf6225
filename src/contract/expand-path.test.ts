import { expect, test } from "vitest";
import { expandPath } from "./expand-path.ts";

test("parameters are percent-encoded, so that none leaves its segment", () => {
  expect(expandPath("/a/{x}/b/{y}", { x: "../admin?q#f", y: "é 1" })).toBe(
    "/a/..%2Fadmin%3Fq%23f/b/%C3%A9%201",
  );
});

test.each([{ x: undefined }, { x: "" }, { x: "." }, { x: ".." }, {}])(
  "%o cannot fill a segment",
  (parameters) => {
    expect(() => expandPath("/a/{x}", parameters)).toThrow(
      new RangeError("The path /a/{x} needs a value for x: give one that can be a path segment."),
    );
  },
);
