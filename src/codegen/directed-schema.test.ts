import { expect, test } from "vitest";
import { directedSchema } from "./directed-schema.ts";
import { documentWith } from "./fixtures/fixture-contract.ts";

const document = documentWith({}, { components: { schemas: { Id: { type: "string", readOnly: true } } } });
const schema = {
  type: "object",
  required: ["id", "name", "secret"],
  properties: {
    id: { $ref: "#/components/schemas/Id" },
    name: { type: "string" },
    secret: { type: "string", writeOnly: true },
    note: { $ref: "#/components/schemas/Id", readOnly: false },
  },
};

test("a request may not hold readOnly members, nor must it", () => {
  expect(directedSchema(document, "request", schema)).toMatchObject({
    required: ["name", "secret"],
    properties: { id: false, name: { type: "string" }, secret: { type: "string" } },
  });
});

test("a response may not hold writeOnly members, nor must it", () => {
  expect(directedSchema(document, "response", schema)).toMatchObject({
    required: ["id", "name"],
    properties: { id: { $ref: "response#/components/schemas/Id" }, secret: false },
  });
});

test("members of data that are called like keywords are left alone", () => {
  const data = {
    enum: [{ $ref: "#/x" }],
    const: { properties: { a: { readOnly: true } } },
    default: { $ref: "#/x" },
  };
  expect(directedSchema(document, "request", data)).toEqual(data);
});

test.each(["allOf", "anyOf", "oneOf", "prefixItems"])("the branches of %s are directed too", (keyword) => {
  const given = { [keyword]: [{ properties: { a: { readOnly: true } }, required: ["a"] }] };
  expect(directedSchema(document, "request", given)).toEqual({
    [keyword]: [{ properties: { a: false }, required: [] }],
  });
});
