import { expect, test } from "vitest";
import { withTypedSchemas } from "./typed-schema.ts";

const either = [{ required: ["a"] }, { required: ["b"] }];

test.each([
  {
    title: "branches that only require members are dropped",
    given: { type: "object", anyOf: either },
    want: { type: "object" },
  },
  {
    title: "conditions within allOf are dropped, and what shapes the type stays",
    given: { allOf: [{ $ref: "#/x" }, { if: {}, else: { required: ["a"] } }] },
    want: { allOf: [{ $ref: "#/x" }] },
  },
  {
    title: "a union with one open branch stays open",
    given: { anyOf: [{ type: "string" }, {}] },
    want: { anyOf: [{ type: "string" }, {}] },
  },
  {
    title: "schemas are reached at any depth",
    given: { properties: { p: { items: { type: "object", oneOf: either } } } },
    want: { properties: { p: { items: { type: "object" } } } },
  },
  {
    title: "examples and extensions are data",
    given: { examples: { one: { value: { anyOf: either } } }, "x-rule": { anyOf: either } },
    want: { examples: { one: { value: { anyOf: either } } }, "x-rule": { anyOf: either } },
  },
])("$title", ({ given, want }) => {
  expect(withTypedSchemas(given)).toEqual(want);
});
