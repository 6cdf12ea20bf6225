import { beforeAll, describe, expect, test } from "vitest";
import { type ContractTables, contractTables } from "./contract-tables.ts";
import { documentWith, loadFixture } from "./fixtures/fixture-contract.ts";
import { readOperations } from "./read-operations.ts";

describe("the tables of the fixture contract", () => {
  let tables: ContractTables;
  beforeAll(async () => {
    const { document } = await loadFixture();
    tables = contractTables(document, readOperations(document));
  });

  test("an operation carries all that a client needs to know", () => {
    expect(tables.operations.activateOrder).toEqual({
      method: "POST",
      path: "/api/clients/{clientId}/orders/{orderId}/activate",
      replay: "p0",
      secured: true,
      ifMatch: true,
      idempotencyKey: true,
      tenant: "clientId",
      reconcile: {
        resource: "getOrder",
        history: "listOrderHistory",
        entry: {
          action: "/action",
          key: "/idempotencyKey",
          requestId: "/requestId",
          actor: "/actor/userId",
          at: "/at",
        },
        applied: ["activate"],
        settleMs: 5000,
      },
    });
  });

  test("an operation carries nothing that it does not declare", () => {
    expect(tables.operations.signIn).toEqual({
      method: "POST",
      path: "/api/auth/sign-in",
      replay: "guarded",
      secured: false,
    });
  });

  test("a policy says who may call, and how real the operation is", () => {
    expect(tables.policies.createOrder).toEqual({
      roles: ["operations", "admin"],
      availability: "planned",
      provenance: "designed",
    });
    expect(tables.policies.signIn).toMatchObject({ roles: "anyone", availability: "live" });
  });

  test("operations stand in the order of the contract", () => {
    expect(Object.keys(tables.operations).slice(0, 6)).toEqual([
      "signIn",
      "refreshSession",
      "signOut",
      "getSession",
      "listOrders",
      "createOrder",
    ]);
    expect(Object.keys(tables.policies)).toEqual(Object.keys(tables.operations));
  });

  test("only operations that touch an order's life have transitions", () => {
    expect(Object.keys(tables.transitions)).toEqual([
      "createOrder",
      "deleteOrder",
      "activateOrder",
      "answerAssignment",
      "holdOrder",
      "reactivateOrder",
    ]);
  });

  test("the root's rules are taken over as they stand", () => {
    expect(tables.idempotency).toEqual({ header: "Idempotency-Key", ttlSeconds: 86400 });
    expect(tables.session).toMatchObject({
      refresh: { operation: "refreshSession" },
      policy: { graceSeconds: 10 },
    });
    expect(tables.lifecycle).toMatchObject({ initial: "Draft", reserved: ["Rejected"] });
    expect(tables.problems).toMatchObject({ token_missing: { status: 401 } });
  });
});

test.each([
  { method: "get", want: "safe" },
  { method: "head", want: "safe" },
  { method: "put", want: "idempotent" },
  { method: "delete", want: "idempotent" },
  { method: "post", want: "guarded" },
  { method: "patch", want: "guarded" },
  { method: "options", want: "guarded" },
])("$method without x-replay is $want", ({ method, want }) => {
  const document = documentWith({ "/a": { [method]: { operationId: "a", responses: {} } } });
  expect(contractTables(document, readOperations(document)).operations.a).toMatchObject({ replay: want });
});

test("an operation without roles has no policy, so that nobody is let in by omission", () => {
  const document = documentWith({ "/a": { get: { operationId: "a", responses: {} } } });
  expect(contractTables(document, readOperations(document)).policies).toEqual({});
});
