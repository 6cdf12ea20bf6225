import { expect, test } from "vitest";
import { ContractError } from "./contract-error.ts";
import { documentWith, loadFixture } from "./fixtures/fixture-contract.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { readOperations } from "./read-operations.ts";
import { requestTable } from "./request-table.ts";

function tableOf(document: OpenApiDocument) {
  return requestTable(document, readOperations(document));
}

function withParameter(parameter: object, root: object = {}): OpenApiDocument {
  const declared = { name: "p", in: "query" as const, ...parameter };
  return documentWith({ "/a": { get: { operationId: "a", responses: {}, parameters: [declared] } } }, root);
}

test.each([
  {
    title: "an integer with a default",
    given: { schema: { type: "integer", default: 5 } },
    want: { type: "integer", default: 5 },
  },
  {
    title: "a nullable boolean",
    given: { schema: { type: ["null", "boolean"] } },
    want: { type: "boolean" },
  },
  { title: "a bare enum of numbers", given: { schema: { enum: [1.5, 2] } }, want: { type: "number" } },
  { title: "a bare constant", given: { schema: { const: 7 } }, want: { type: "integer" } },
  {
    title: "a composition, by its first branch",
    given: { schema: { allOf: [{ type: "number" }] } },
    want: { type: "number" },
  },
  { title: "no schema at all", given: {}, want: { type: "string" } },
  {
    title: "a list in the query",
    given: { schema: { type: "array", items: { type: "integer" } } },
    want: { type: "integer", array: "repeated" },
  },
  {
    title: "a list that is not exploded",
    given: { explode: false, schema: { type: "array", items: { type: "string" } } },
    want: { type: "string", array: "comma-separated" },
  },
  {
    title: "a list in a header",
    given: { in: "header", schema: { type: "array" } },
    want: { in: "header", type: "string", array: "comma-separated" },
  },
])("$title", ({ given, want }) => {
  expect(tableOf(withParameter(given)).a).toEqual({
    parameters: [{ name: "p", in: "query", ...want }],
    body: "none",
  });
});

test("references are followed to the type", () => {
  const root = {
    components: { schemas: { Id: { $ref: "#/components/schemas/Number" }, Number: { type: "integer" } } },
  };
  const table = tableOf(withParameter({ schema: { $ref: "#/components/schemas/Id" } }, root));
  expect(table.a).toMatchObject({ parameters: [{ type: "integer" }] });
});

test("an object as parameter is refused by name", () => {
  expect(() => tableOf(withParameter({ schema: { type: "object" } }))).toThrow(
    new ContractError(
      "contract-unsupported",
      "The query parameter p of a is an object: make it a string, number, boolean or a list of one of them.",
    ),
  );
});

test("a body is required, optional or none, and has media types", async () => {
  const table = tableOf((await loadFixture()).document);
  expect(table.createOrder).toMatchObject({ body: "required", mediaTypes: ["application/json"] });
  expect(table.reactivateOrder).toMatchObject({ body: "optional" });
  expect(table.getOrder).toMatchObject({ body: "none" });
});
