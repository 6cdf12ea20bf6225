import { expect, test } from "vitest";
import { ContractError } from "./contract-error.ts";
import { documentWith } from "./fixtures/fixture-contract.ts";
import { readOperations } from "./read-operations.ts";

const ok = { "200": { description: "Fine." } };

test("an operation's parameter replaces the path's of the same name and place", () => {
  const [operation] = readOperations(
    documentWith({
      "/a": {
        parameters: [
          { name: "x", in: "query", schema: { type: "string" } },
          { name: "x", in: "header", schema: { type: "string" } },
        ],
        get: {
          operationId: "a",
          responses: ok,
          parameters: [{ name: "x", in: "query", schema: { type: "integer" } }],
        },
      },
    }),
  );
  expect(operation?.parameters.map(({ in: place, schema }) => [place, schema?.type])).toEqual([
    ["query", "integer"],
    ["header", "string"],
  ]);
});

test.each([
  { title: "nothing is said anywhere", root: undefined, own: undefined, want: false },
  { title: "the document asks for credentials", root: [{ bearer: [] }], own: undefined, want: true },
  { title: "the operation takes the demand back", root: [{ bearer: [] }], own: [], want: false },
  { title: "one alternative is empty", root: [{ bearer: [] }], own: [{ bearer: [] }, {}], want: false },
])("whether an operation is secured, where $title", ({ root, own, want }) => {
  const security = own === undefined ? {} : { security: own };
  const document = documentWith(
    { "/a": { get: { operationId: "a", responses: ok, ...security } } },
    root === undefined ? {} : { security: root },
  );
  expect(readOperations(document)[0]?.secured).toBe(want);
});

test.each([
  {
    title: "an operation without a name",
    given: documentWith({ "/a": { get: { responses: ok } } }),
    want: "GET /a has no operationId: give it one, since everything is named by it.",
  },
  {
    title: "two operations of one name",
    given: documentWith({
      "/a": { get: { operationId: "a", responses: ok } },
      "/b": { put: { operationId: "a", responses: ok } },
    }),
    want: "The operationId a is used by GET /a and by PUT /b: rename one of them.",
  },
])("$title is refused", ({ given, want }) => {
  expect(() => readOperations(given)).toThrow(new ContractError("contract-unsupported", want));
});
