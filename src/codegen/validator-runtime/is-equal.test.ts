import { expect, test } from "vitest";
import isEqual from "./is-equal.ts";

test.each([
  [1, 1, true],
  ["a", "a", true],
  [null, null, true],
  [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ toString: 1 }, {}, false],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [{}, null, false],
  [0, false, false],
  ["1", 1, false],
])("%j and %j are equal: %s", (one, other, want) => {
  expect(isEqual(one, other)).toBe(want);
  expect(isEqual(other, one)).toBe(want);
});
