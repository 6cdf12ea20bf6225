import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { Json, JsonObject } from "../contract/json.ts";
import { boundaryCases } from "./boundary-cases.ts";
import { invalidCases } from "./invalid-cases.ts";

const place = "/components/schemas/Thing";

function contractOf(schema: JsonObject) {
  return readContract({ openapi: "3.1.0", paths: {}, components: { schemas: { Thing: schema } } });
}

const broken: readonly (readonly [schema: JsonObject, base: Json, says: readonly string[]])[] = [
  [
    { type: "string", minLength: 2 },
    "ab",
    ["the whole of another type", "the whole null", "the whole shorter than 2"],
  ],
  [
    { type: "string", maxLength: 2 },
    "ab",
    ["the whole of another type", "the whole null", "the whole longer than 2"],
  ],
  [{ enum: ["a", "b"] }, "a", ["the whole outside the listed values"]],
  [
    { type: "integer", minimum: 1, maximum: 5 },
    3,
    [
      "the whole of another type",
      "the whole null",
      "the whole with a fraction",
      "the whole below 1",
      "the whole above 5",
    ],
  ],
  [
    { type: "number", multipleOf: 0.5 },
    1,
    ["the whole of another type", "the whole null", "the whole no multiple of 0.5"],
  ],
  [
    { type: ["string", "null"], maxLength: 3 },
    "abc",
    ["the whole of another type", "the whole longer than 3"],
  ],
  [
    { type: "array", minItems: 1, maxItems: 1 },
    ["a"],
    [
      "the whole of another type",
      "the whole null",
      "the whole with fewer than 1 items",
      "the whole with more than 1 items",
    ],
  ],
  [
    { type: "object", required: ["a"], additionalProperties: false, properties: { a: {} } },
    { a: 1 },
    [
      "the whole of another type",
      "the whole null",
      "the whole without a",
      "the whole with a member that nobody documented",
    ],
  ],
  [
    { type: "object", properties: { a: { type: "string", readOnly: true } } },
    { a: "x" },
    ["the whole of another type", "the whole null"],
  ],
  [{ properties: { a: { type: "boolean" } } }, {}, ["/a of another type"]],
];

describe("what is surely invalid", () => {
  for (const [schema, base, says] of broken) {
    it(`by ${JSON.stringify(schema)} is ${says.join(", ")}`, () => {
      const cases = invalidCases(contractOf(schema), place, base);
      expect(cases.map((one) => one.says)).toEqual(says);
    });
  }

  it("is nothing that breaks a format alone, since a format is a note to the reader", () => {
    const contract = contractOf({ type: "string", format: "email" });
    expect(invalidCases(contract, place, "a@b.example").map(({ keyword }) => keyword)).toEqual([
      "type",
      "type",
    ]);
  });

  it("is nothing that another branch of a choice takes", () => {
    const contract = contractOf({
      oneOf: [
        { type: "string", maxLength: 1 },
        { type: "string", minLength: 2 },
      ],
    });
    expect(invalidCases(contract, place, "a").map(({ says }) => says)).not.toContain(
      "the whole longer than 1",
    );
  });
});

describe("what is just still valid", () => {
  const high = { type: "integer", maximum: 9 };
  const range = { min: high, max: high, wide: high, tall: { type: "integer" }, high_tide: high };
  const kept: readonly (readonly [schema: JsonObject, base: Json, values: readonly Json[]])[] = [
    [{ type: "string", maxLength: 3 }, "ab", ["x", "xxx"]],
    [{ type: "integer", minimum: 1, maximum: 5 }, 3, [1, 5]],
    [{ enum: ["a", "b"] }, "a", ["b"]],
    [{ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9 }, 3, [1, 8]],
    [{ type: "number", exclusiveMinimum: 0 }, 3, []],
    [{ type: "number", exclusiveMinimum: 0, multipleOf: 0.5 }, 3, [0.5]],
    [{ type: "array", items: { type: "integer" } }, [1, 2, 3], [[1]]],
    [{ type: "array", minItems: 2, items: { type: "integer" } }, [1, 2, 3], [[1, 2]]],
    [{ type: ["string", "null"], format: "date" }, "2026-01-15", [null]],
    [{ type: "boolean" }, true, [false]],
    [{ type: "array", minItems: 2, items: { type: "number", minimum: -180 } }, [1, 2], []],
    [{ type: "array", items: { type: "number", minimum: -180 } }, [1], [[-180]]],
    [{ type: "array", minItems: 2, items: { enum: ["a", "b", "c"] } }, ["a", "b"], [["c", "b"]]],
    [{ type: "object", required: ["min", "max"], properties: range }, { min: 1, max: 5 }, []],
    [{ type: "object", required: ["wide", "high_tide"], properties: range }, { wide: 1, high_tide: 5 }, []],
    [
      { type: "object", required: ["wide", "tall"], properties: range },
      { wide: 1, tall: 5 },
      [{ wide: 9, tall: 5 }],
    ],
    [{ type: "object", properties: { note: { type: ["string", "null"] } } }, {}, []],
    [{ type: "object", properties: { a: { type: "integer" } } }, { a: 1 }, [{}]],
    [{ type: "string", pattern: "^[a-z]+$", maxLength: 9 }, "ab", []],
  ];
  for (const [schema, base, values] of kept) {
    it(`by ${JSON.stringify(schema)} is ${JSON.stringify(values)}`, () => {
      const cases = boundaryCases(contractOf(schema), place, base);
      expect(cases.map(({ value }) => value)).toEqual(values);
    });
  }
});
