import { describe, expect, it } from "vitest";
import { canonicalJson, type JsonValue } from "./canonical-json.ts";

const cases: { title: string; given: JsonValue; want: string }[] = [
  {
    title: "names are sorted by code units at every level, and nothing is spaced",
    given: { b: [{ d: 1, c: 2 }], a: null, B: true, "": "x" },
    want: '{"":"x","B":true,"a":null,"b":[{"c":2,"d":1}]}',
  },
  {
    // The order that RFC 8785 section 3.2.3 shows: a surrogate pair stands before U+FB33.
    title: "names beyond the first plane are sorted by their surrogates",
    given: { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 },
    want: '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  },
  {
    title: "numbers are written as ECMAScript does",
    given: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27, -0],
    want: "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
  },
  {
    title: "texts escape what they must and nothing else",
    given: "\u20ac$\u000f\nA'B\"\\/",
    want: '"\u20ac$\\u000f\\nA\'B\\"\\\\/"',
  },
];

describe("in canonical JSON", () => {
  it.each(cases)("$title", ({ given, want }) => {
    expect(canonicalJson(given)).toBe(want);
  });
});
