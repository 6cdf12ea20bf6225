import { expect, test } from "vitest";
import { parseEntityTag } from "./entity-tag.ts";
import { isMatched, parseIfMatch } from "./if-match.ts";

const strong = (text: string) => ({ weak: false, opaque: `"${text}"` });

test.each([
  ["*", "*"],
  [" * ", "*"],
  ['"a"', [strong("a")]],
  ['"a", "b" ,"c"', [strong("a"), strong("b"), strong("c")]],
  ['W/"a", "b"', [{ weak: true, opaque: '"a"' }, strong("b")]],
  ['"a,b", "c"', [strong("a,b"), strong("c")]],
  [', "a",, "b",', [strong("a"), strong("b")]],
])("%s is read", (header, want) => {
  expect(parseIfMatch(header)).toEqual(want);
});

test.each(["", " ", ",", "a", '"a" "b"', '"a"; "b"', '"a", *', '*, "a"', '"a', '"a", b', 'W/"a" x'])(
  "%j is malformed",
  (header) => {
    expect(parseIfMatch(header)).toBeUndefined();
  },
);

test("a hostile header is judged in time that grows with its length", () => {
  expect(parseIfMatch(`${'"a",'.repeat(20_000)}x`)).toBeUndefined();
  expect(parseIfMatch(`${",".repeat(50_000)}"a"`)).toEqual([strong("a")]);
});

test.each([
  { title: "one of the tags is the current one", header: '"a", "b"', current: '"b"', want: true },
  { title: "none is", header: '"a"', current: '"b"', want: false },
  { title: "the tag is the same but weak", header: 'W/"a"', current: 'W/"a"', want: false },
  { title: "any will do", header: "*", current: '"b"', want: true },
  { title: "any will do, and nothing is there", header: "*", current: "", want: false },
  { title: "a tag is asked for, and nothing is there", header: '"a"', current: "", want: false },
])("where $title, the precondition is $want", ({ header, current, want }) => {
  const condition = parseIfMatch(header);
  expect(condition && isMatched(condition, parseEntityTag(current))).toBe(want);
});
