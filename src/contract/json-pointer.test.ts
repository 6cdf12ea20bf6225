import { expect, test } from "vitest";
import { formatPointer, readPointer } from "./json-pointer.ts";

// The document and pointers of RFC 6901 section 5.
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

test.each([
  ["", document],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/e^f", 3],
  ["/g|h", 4],
  ["/i\\j", 5],
  ['/k"l', 6],
  ["/ ", 7],
  ["/m~0n", 8],
  ["/foo/2", undefined],
  ["/foo/-", undefined],
  ["/foo/00", undefined],
  ["/foo/length", undefined],
  ["/foo/0/x", undefined],
  ["/nothing/below", undefined],
  ["/constructor", undefined],
  ["/__proto__", undefined],
])("%j reads %j", (pointer, want) => {
  expect(readPointer(document, pointer)).toEqual(want);
});

test("escapes are undone once: ~01 is ~1", () => {
  expect(readPointer({ "~1": "tilde one" }, "/~01")).toBe("tilde one");
});

test.each(["foo", "#/foo", "/a~", "/a~2"])("%j is not a JSON Pointer", (pointer) => {
  expect(() => readPointer(document, pointer)).toThrow(SyntaxError);
});

test("what was written is read back", () => {
  const tokens = ["a/b", "m~n", 0, ""];
  expect(formatPointer(tokens)).toBe("/a~1b/m~0n/0/");
  expect(readPointer({ "a/b": { "m~n": [{ "": "here" }] } }, formatPointer(tokens))).toBe("here");
});
