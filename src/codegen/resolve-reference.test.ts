import { expect, test } from "vitest";
import { documentWith } from "./fixtures/fixture-contract.ts";
import type { Schema } from "./openapi-document.ts";
import { resolveReference } from "./resolve-reference.ts";

const document = documentWith(
  {},
  {
    components: {
      schemas: {
        Target: { type: "string" },
        Chained: { $ref: "#/components/schemas/Target" },
        Ring: { $ref: "#/components/schemas/Ring" },
        "a/b~c d": { type: "integer" },
      },
    },
  },
);
const at = (name: string) => resolveReference<Schema>(document, { $ref: `#/components/schemas/${name}` });

test("a reference leads to its target, through any number of others", () => {
  expect(at("Chained")).toEqual({ type: "string" });
});

test("what is no reference is returned as it is", () => {
  const schema: Schema = { type: "null" };
  expect(resolveReference<Schema>(document, schema)).toBe(schema);
});

test("escapes and percent-encoding in a reference are undone", () => {
  expect(at("a~1b~0c%20d")).toEqual({ type: "integer" });
});

test.each([
  { given: "Nobody", want: "The reference #/components/schemas/Nobody points at nothing" },
  { given: "Ring", want: "The reference #/components/schemas/Ring refers to itself" },
])("the reference to $given is refused", ({ given, want }) => {
  expect(() => at(given)).toThrow(want);
});
