import { expect, test } from "vitest";
import { literal } from "./literal.ts";

test.each([
  {
    title: "a short object on one line",
    given: { a: 1, "b-c": ["x", true, null] },
    want: '{ a: 1, "b-c": ["x", true, null] }',
  },
  { title: "empty ones without a blank", given: { a: {}, b: [] }, want: "{ a: {}, b: [] }" },
  { title: "no members that are undefined", given: { a: undefined, b: 1 }, want: "{ b: 1 }" },
  {
    title: "what is too long on lines of its own",
    given: { name: "x".repeat(100), list: [1] },
    want: `{\n  name: "${"x".repeat(100)}",\n  list: [1],\n}`,
  },
])("prints $title", ({ given, want }) => {
  expect(literal(given)).toBe(want);
});

test("no line of nested tables is wider than 110 columns where it can be broken", () => {
  const rows = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`row${n}`, { path: "p".repeat(n), list: [n, n] }]),
  );
  const lines = literal({ outer: rows }).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
});
