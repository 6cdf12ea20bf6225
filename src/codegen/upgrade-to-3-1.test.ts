import { expect, test } from "vitest";
import { documentWith } from "./fixtures/fixture-contract.ts";
import { upgradeTo31 } from "./upgrade-to-3-1.ts";

test.each([
  {
    title: "a nullable type becomes a list of types",
    given: { type: "string", nullable: true },
    want: { type: ["string", "null"] },
  },
  {
    title: "nullable: false is dropped",
    given: { type: "string", nullable: false },
    want: { type: "string" },
  },
  {
    title: "a nullable enum lists null",
    given: { type: "string", nullable: true, enum: ["a"] },
    want: { type: ["string", "null"], enum: ["a", null] },
  },
  {
    title: "a nullable choice has null for one more",
    given: { nullable: true, oneOf: [{ type: "string" }, { type: "object" }] },
    want: { anyOf: [{ oneOf: [{ type: "string" }, { type: "object" }] }, { type: "null" }] },
  },
  {
    title: "an exclusive bound takes the bound's value",
    given: { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    want: { type: "number", exclusiveMinimum: 0, maximum: 9 },
  },
  {
    title: "members of examples are data, whatever they are called",
    given: { type: "object", example: { nullable: true, type: "x" }, default: { nullable: true } },
    want: { type: "object", example: { nullable: true, type: "x" }, default: { nullable: true } },
  },
  {
    title: "schemas are reached at any depth",
    given: { properties: { a: { items: { type: "integer", nullable: true } } } },
    want: { properties: { a: { items: { type: ["integer", "null"] } } } },
  },
])("$title", ({ given, want }) => {
  const document = { ...documentWith({}, { components: { schemas: { Case: given } } }), openapi: "3.0.4" };
  expect(upgradeTo31(document).components?.schemas?.Case).toEqual(want);
});

test("a 3.1 document is returned as it is", () => {
  const document = documentWith({}, { components: { schemas: { Case: { nullable: true } } } });
  expect(upgradeTo31(document)).toBe(document);
});
