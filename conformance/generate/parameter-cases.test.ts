import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { Json, JsonObject } from "../contract/json.ts";
import { boundaryParameters, invalidParameters, isSurelyInvalidParameter } from "./parameter-cases.ts";

const numbers: JsonObject = { type: "array", items: { type: "integer", maximum: 9 }, maxItems: 2 };
const filter: JsonObject = {
  type: "object",
  required: ["state"],
  properties: { state: { enum: ["open", "closed"] }, age: { type: "integer", minimum: 0 } },
  additionalProperties: false,
};

const invalid: readonly (readonly [
  title: string,
  given: JsonObject,
  base: Json,
  values: readonly (Json | undefined)[],
])[] = [
  [
    "of a bounded number",
    { schema: { type: "integer", minimum: 1 } },
    1,
    ["countersign-made-this-up", 1.5, 0],
  ],
  // A single text is a list of one item, which is wrong for what the item is.
  [
    "of a list",
    { schema: numbers },
    [1],
    ["countersign-made-this-up", [1, 1, 1], ["countersign-made-this-up"], [1.5], [10]],
  ],
  [
    "of a list of any texts, which one text is too",
    { schema: { type: "array", items: { type: "string" } } },
    ["a"],
    [],
  ],
  ["of a text, as which anything may be read", { schema: { type: "string" } }, "a", []],
  [
    "of a text that may be no longer",
    { schema: { type: "string", maxLength: 1 } },
    "a",
    ["countersign-made-this-up", "aa"],
  ],
  [
    "of an object, member by member",
    { style: "deepObject", schema: filter },
    { state: "open", age: 1 },
    [
      { age: 1 },
      { state: "open", age: 1, "countersign-made-this-up": true },
      { state: "countersign-made-this-up", age: 1 },
      { state: "open", age: "countersign-made-this-up" },
      { state: "open", age: 1.5 },
      { state: "open", age: -1 },
    ],
  ],
  [
    "of an object whose members stand in the query by themselves: only what they are",
    { schema: filter },
    { state: "open", age: 1 },
    [
      { state: "countersign-made-this-up", age: 1 },
      { state: "open", age: "countersign-made-this-up" },
      { state: "open", age: 1.5 },
      { state: "open", age: -1 },
    ],
  ],
  [
    "written in JSON, where a type cannot be mistaken",
    { required: true, content: { "application/json": { schema: { type: "string" } } } },
    "a",
    [undefined, { "countersign-made-this-up": true }, null],
  ],
  [
    "written in JSON, whose null may stand for its absence where it may be left out",
    { content: { "application/json": { schema: { type: "string" } } } },
    "a",
    [{ "countersign-made-this-up": true }],
  ],
];

describe("what a parameter cannot be", () => {
  for (const [title, given, base, values] of invalid) {
    it(title, () => {
      const { contract, parameter } = contractOf(given);
      expect(invalidParameters(contract, parameter, base).map(({ value }) => value)).toEqual(values);
    });
  }

  it("is told by its name, and by the part of it that is wrong", () => {
    const { contract, parameter } = contractOf({ style: "deepObject", schema: filter });
    expect(invalidParameters(contract, parameter, { state: "open" }).map(({ says }) => says)).toEqual([
      "filter without state",
      "filter with a member that nobody documented",
      "filter/state outside the listed values",
      "filter/age of another type",
    ]);
  });

  it("is absent, where it is required", () => {
    const { contract, parameter } = contractOf({ required: true, schema: { type: "string" } });
    expect(invalidParameters(contract, parameter, "a")).toMatchObject([
      { says: "no filter", keyword: "required" },
    ]);
  });
});

describe("what is drawn for a parameter", () => {
  it("is not surely invalid as a list, where one value is looked for: written, it may be that value", () => {
    const { contract, parameter } = contractOf({ schema: { type: "string", maxLength: 9 } });
    expect(isSurelyInvalidParameter(contract, parameter, "a", [false, false])).toBe(false);
    expect(isSurelyInvalidParameter(contract, parameter, "a", "countersign")).toBe(true);
  });
});

describe("what a parameter may be read as, and is not surely invalid for", () => {
  const bool: JsonObject = { type: "boolean" };
  const size: JsonObject = { type: "integer", minimum: 1 };
  const readable: readonly (readonly [title: string, given: JsonObject, base: Json, value: Json])[] = [
    ["a digit, or a word, in the place of a boolean", { schema: bool }, true, 0],
    ["a number in a text that is not written in JSON", textContent({ type: "string" }), "a", 5],
    ["a control character, which may be trimmed", { schema: size }, 1, "\u0000"],
    ["a blank that nobody sees, which may be trimmed", { schema: size }, 1, "7\u200b"],
    ["a slash in a path, which may lead elsewhere", { in: "path", required: true, schema: size }, 1, "7/x"],
    [
      "a character that a cookie holds escaped, and may be longer",
      { in: "cookie", schema: { type: "string", minLength: 2 } },
      "aa",
      "é",
    ],
    [
      "a bracket in the name of a member, which may be taken for the end of it",
      { style: "deepObject", schema: filter },
      { state: "open" },
      { state: "open", "a]": 1 },
    ],
  ];
  for (const [title, given, base, value] of readable) {
    it(title, () => {
      const { contract, parameter } = contractOf(given);
      expect(isSurelyInvalidParameter(contract, parameter, base, value)).toBe(false);
    });
  }
});

function textContent(schema: JsonObject): JsonObject {
  return { content: { "text/plain": { schema } } };
}

describe("what a parameter just still is", () => {
  const valid: readonly (readonly [title: string, given: JsonObject, base: Json, values: readonly Json[]])[] =
    [
      ["is a bound of its number", { schema: { type: "integer", minimum: 1, maximum: 5 } }, 3, [1, 5]],
      ["is every listed value", { schema: { enum: ["a", "b"] } }, "a", ["b"]],
      [
        "is a bound of its item",
        { schema: { type: "array", items: { type: "integer", minimum: 1, maximum: 5 } } },
        [3],
        [[1], [5]],
      ],
      [
        "is an object without what it may do without",
        { schema: filter },
        { state: "open", age: 0 },
        [{ state: "open" }, { state: "closed", age: 0 }],
      ],
      [
        "is nothing that a text means beyond its schema",
        { schema: { type: "string", maxLength: 9 } },
        "a",
        [],
      ],
    ];
  for (const [title, given, base, values] of valid) {
    it(title, () => {
      const { contract, parameter } = contractOf(given);
      expect(boundaryParameters(contract, parameter, base).map(({ value }) => value)).toEqual(values);
    });
  }
});

function contractOf(given: JsonObject) {
  const parameters = [{ name: "filter", in: "query", ...given }];
  const contract = readContract({ openapi: "3.1.1", paths: { "/": { get: { parameters } } } });
  const parameter = contract.operations[0]?.parameters[0];
  if (!parameter) throw new TypeError("There is no such parameter.");
  return { contract, parameter };
}
