import { expect, test } from "vitest";
import { checkReferences } from "./check-references.ts";
import { ContractError } from "./contract-error.ts";
import { documentWith, loadFixture } from "./fixtures/fixture-contract.ts";
import { readOperations } from "./read-operations.ts";

const responses = { "200": { description: "Fine." } };

test.each([
  {
    title: "x-session that names an operation which does not exist",
    given: documentWith({}, { "x-session": { signIn: { operation: "signin" } } }),
    want: new ContractError(
      "contract-unknown-operation",
      "x-session.signIn names the operation signin, which the contract does not have: correct the name, or add the operation.",
    ),
  },
  {
    title: "x-reconcile that names an operation which does not exist",
    given: documentWith({
      "/a": {
        get: { operationId: "getA", responses },
        post: {
          operationId: "a",
          responses,
          "x-replay": "p0",
          "x-reconcile": { resource: "getA", history: "listA" },
        },
      },
    }),
    want: new ContractError(
      "contract-unknown-operation",
      "x-reconcile.history of a names the operation listA, which the contract does not have: correct the name, or add the operation.",
    ),
  },
  {
    title: "a p0 operation without x-reconcile",
    given: documentWith({ "/a": { post: { operationId: "a", responses, "x-replay": "p0" } } }),
    want: new ContractError(
      "contract-unsupported",
      "a is p0 but has no x-reconcile: say where its resource and history are, or choose another x-replay.",
    ),
  },
])("$title is refused", ({ given, want }) => {
  expect(() => checkReferences(given, readOperations(given))).toThrow(want);
});

test("a contract whose names all exist passes", async () => {
  const { document } = await loadFixture();
  expect(() => checkReferences(document, readOperations(document))).not.toThrow();
});
