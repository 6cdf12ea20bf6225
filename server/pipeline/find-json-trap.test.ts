import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonTrap } from "./find-json-trap.ts";

const find = (text: string) => {
  JSON.parse(text);
  return findJsonTrap(text, 4);
};

describe("a JSON text is refused where two readers could see different things", () => {
  const cases = [
    { given: '{"a":1,"a":2}', want: { pointer: "/a", message: "must be given once" } },
    { given: '{"a":1,"\\u0061":2}', want: { pointer: "/a", message: "must be given once" } },
    { given: '{"a":{"b":1,"b":1}}', want: { pointer: "/a/b", message: "must be given once" } },
    { given: '[0,{"x":[{"y":0,"y":0}]}]', want: { pointer: "/1/x/0/y", message: "must be given once" } },
    { given: '{"__proto__":{}}', want: { pointer: "/__proto__", message: "must not be named so" } },
    {
      given: '{"a":{"__proto_\\u005f":1}}',
      want: { pointer: "/a/__proto__", message: "must not be named so" },
    },
    {
      given: "[[[[[]]]]]",
      want: { pointer: "/0/0/0/0", message: "must not be nested deeper than 4 levels" },
    },
    {
      given: '{"a":9007199254740992}',
      want: { pointer: "/a", message: "must be a number that a double holds exactly" },
    },
    { given: "[-1e400]", want: { pointer: "/0", message: "must be a number that a double holds exactly" } },
    { given: '["\\u0000"]', want: { pointer: "/0", message: "must be Unicode text without NUL" } },
    { given: '{"a":"\\ud800"}', want: { pointer: "/a", message: "must be Unicode text without NUL" } },
  ];
  it.each(cases)("$given [INP-03] [INP-04] [INP-05] [INP-07] [INP-08]", ({ given, want }) => {
    expect(find(given)).toEqual(want);
  });
});

describe("a JSON text passes", () => {
  const cases = [
    '{"a":{"x":1},"b":{"x":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"b, {\\"a\\": [1e999]}"}',
    '{"constructor":{"prototype":{}}}',
    "[[[[]]]]",
    "[9007199254740991,-0,1.5e-7,1e3]",
    '["\\\\","\\"","😀","\\ud83d\\ude00"]',
    ' { "a" : null , "b" : [ true , false ] } ',
    "null",
  ];
  it.each(cases)("%s", (given) => {
    expect(find(given)).toBeUndefined();
  });

  it("whatever JSON.stringify writes of plain values", () => {
    const text = fc.string({ unit: "grapheme" }).filter((each) => !each.includes("\0"));
    const object = fc.object({
      key: text.filter((each) => each !== "__proto__"),
      values: [text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)],
      maxDepth: 5,
    });
    fc.assert(
      fc.property(object, (value) => {
        expect(findJsonTrap(JSON.stringify(value), 32)).toBeUndefined();
      }),
    );
  });
});

it("a hundred thousand levels end at the limit, without a stack to overflow [INP-05]", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  expect(findJsonTrap(deep, 32)?.message).toBe("must not be nested deeper than 32 levels");
});
