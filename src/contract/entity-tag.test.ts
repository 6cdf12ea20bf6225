import { expect, test } from "vitest";
import { formatEntityTag, isStrongMatch, parseEntityTag } from "./entity-tag.ts";

test.each([
  ['"xyzzy"', { weak: false, opaque: '"xyzzy"' }],
  ['W/"xyzzy"', { weak: true, opaque: '"xyzzy"' }],
  ['""', { weak: false, opaque: '""' }],
  ['"a,b\\c"', { weak: false, opaque: '"a,b\\c"' }],
  ["xyzzy", undefined],
  ['"xy', undefined],
  ['"x" ', undefined],
  ['"a b"', undefined],
  ['w/"x"', undefined],
  ['W/ "x"', undefined],
  ['"a""b"', undefined],
  ["*", undefined],
  ["", undefined],
])("%s parses to %j", (text, want) => {
  expect(parseEntityTag(text)).toEqual(want);
});

test("a parsed tag is written as it was", () => {
  for (const text of ['"1"', 'W/"1"']) {
    const tag = parseEntityTag(text);
    expect(tag && formatEntityTag(tag)).toBe(text);
  }
});

// The table of RFC 9110 section 8.8.3.2, the strong column.
test.each([
  ['W/"1"', 'W/"1"', false],
  ['W/"1"', 'W/"2"', false],
  ['W/"1"', '"1"', false],
  ['"1"', '"1"', true],
  ['"1"', '"2"', false],
])("%s and %s match strongly: %s", (one, other, want) => {
  const tags = [parseEntityTag(one), parseEntityTag(other)] as const;
  expect(tags[0] && tags[1] && isStrongMatch(tags[0], tags[1])).toBe(want);
});
