import { expect, test } from "vitest";
import { contractFromText } from "../contract-from-text.ts";
import { allowedValues, schemasAt } from "./schema.ts";

const contract = await contractFromText(`
openapi: 3.1.0
components:
  schemas:
    Order:
      allOf:
        - properties: {id: {const: 1}}
        - oneOf:
            - {properties: {answer: {const: accept}}}
            - {properties: {answer: {enum: [decline, counter]}}}
      then: {properties: {note: {type: string}}}
    Page:
      properties:
        a/b: {const: slash}
        items: {prefixItems: [{const: head}], items: {$ref: "#/components/schemas/Order"}}
        first: {$ref: "#/components/schemas/Order", properties: {beside: {const: here}}}
      patternProperties: {^x-: {const: extra}}
      additionalProperties: {type: string}
    Tree:
      allOf: [{$ref: "#/components/schemas/Tree"}]
      properties: {children: {items: {$ref: "#/components/schemas/Tree"}}, leaf: {const: green}}
`);
const schema = (name: string) => contract.root.get("components", "schemas", name);

test.each([
  { name: "Order", pointer: "/id", want: [1], because: "allOf applies to the same value" },
  { name: "Order", pointer: "/answer", want: ["accept", "decline", "counter"], because: "each branch may" },
  { name: "Page", pointer: "/a~1b", want: ["slash"], because: "a pointer escapes the slash" },
  { name: "Page", pointer: "/items/0", want: ["head"], because: "the first item has a schema of its own" },
  {
    name: "Page",
    pointer: "/items/1/id",
    want: [1],
    because: "the other items share one, behind a reference",
  },
  { name: "Page", pointer: "/first/beside", want: ["here"], because: "members beside a reference count too" },
  { name: "Page", pointer: "/first/id", want: [1], because: "the reference is followed all the same" },
  { name: "Page", pointer: "/x-note", want: ["extra"], because: "a pattern names members" },
  { name: "Tree", pointer: "/children/0/leaf", want: ["green"], because: "a schema that holds itself ends" },
])("$name has $pointer: $because", ({ name, pointer, want }) => {
  const values = allowedValues(schemasAt(schema(name), pointer)) ?? [];
  expect(want.every((value) => values.includes(value))).toBe(true);
});

test.each([
  { name: "Order", pointer: "/total", because: "no schema names it" },
  { name: "Page", pointer: "/other", because: "an open object names no members" },
  { name: "Page", pointer: "/items/first", because: "an item is found by number" },
  { name: "Missing", pointer: "", because: "there is no schema" },
])("$name has no $pointer: $because", ({ name, pointer }) => {
  expect(schemasAt(schema(name), pointer)).toEqual([]);
});

test("a schema that allows any value gives no list of values", () => {
  expect(allowedValues(schemasAt(schema("Order"), "/note"))).toBeUndefined();
});
