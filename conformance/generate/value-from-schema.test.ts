import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { valueFromSchema } from "./value-from-schema.ts";

const others: JsonObject = {
  Node: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Node" } } },
  Id: { type: "string", pattern: "^or_[0-9a-z]{16}$" },
};

describe("a value drawn from a schema", () => {
  const constants: readonly (readonly [title: string, schema: JsonObject, want: unknown])[] = [
    ["is its constant", { const: 7 }, 7],
    ["is its first example", { type: "string", examples: ["a", "b"] }, "a"],
    ["is its default", { type: "integer", default: 50 }, 50],
    ["is the first of its values", { enum: ["conventional", "fha"] }, "conventional"],
    ["is the least number", { type: "integer", minimum: 3 }, 3],
    ["is the next above a bound that is left out", { type: "integer", exclusiveMinimum: 3 }, 4],
    ["is the least multiple", { type: "number", minimum: 1, multipleOf: 0.5 }, 1],
    ["is no more than its maximum", { type: "integer", maximum: -5 }, -5],
    [
      "is the first branch that can be drawn",
      { oneOf: [{ $ref: "#/components/schemas/Node" }, { const: "b" }] },
      "b",
    ],
    ["is no null where another type is there", { type: ["null", "boolean"] }, true],
    ["has as many items as it must", { type: "array", minItems: 2, items: { const: 1 } }, [1, 1]],
    ["has an item where it is a list as a whole", { type: "array", items: { const: 1 } }, [1]],
    [
      "has the members that it must have, and none that only an answer has",
      {
        type: "object",
        required: ["a", "id"],
        properties: { a: { const: 1 }, b: { const: 2 }, id: { type: "string", readOnly: true } },
      },
      { a: 1 },
    ],
    [
      "has the members of all its parts",
      {
        allOf: [{ type: "object", required: ["a"], properties: { a: { const: 1 } } }],
        required: ["b"],
        properties: { b: { const: 2 } },
      },
      { a: 1, b: 2 },
    ],
  ];
  for (const [title, schema, want] of constants) {
    it(title, () => expect(drawn(schema)).toEqual(want));
  }

  const texts: readonly (readonly [title: string, schema: JsonObject, want: RegExp])[] = [
    ["has its pattern", { $ref: "#/components/schemas/Id" }, /^or_[0-9a-z]{16}$/],
    ["is as long as it must be", { type: "string", minLength: 12, maxLength: 14 }, /^[a-z]{12,14}$/],
    [
      "is long enough for its pattern and its length",
      { type: "string", pattern: "^[a-z]+$", minLength: 40 },
      /^[a-z]{40,}$/,
    ],
    ["has its format", { type: "string", format: "date" }, /^\d{4}-\d{2}-\d{2}$/],
    ["is an address that reaches nobody", { type: "string", format: "email" }, /@example\.invalid$/],
    ["is a UUID of its own", { type: "string", format: "uuid" }, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8/],
  ];
  for (const [title, schema, want] of texts) {
    it(title, () => expect(drawn(schema)).toMatch(want));
  }

  const impossible: readonly (readonly [title: string, schema: JsonObject])[] = [
    ["a circle", { $ref: "#/components/schemas/Node" }],
    ["a pattern that is not read", { type: "string", pattern: "^(?=.*z)[a-y]+$" }],
    ["nothing at all", { not: {} }],
  ];
  for (const [title, schema] of impossible) {
    it(`is none where the schema is of ${title}`, () => expect(drawn(schema)).toBeUndefined());
  }
});

function drawn(schema: JsonObject): unknown {
  const contract = readContract({
    openapi: "3.1.1",
    paths: {},
    components: { schemas: { ...others, S: schema } },
  });
  return valueFromSchema(contract, "/components/schemas/S", createSeededRandom(1));
}
