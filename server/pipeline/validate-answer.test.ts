import { beforeEach, describe, expect, it } from "vitest";
import type { RequestLine } from "../http/request-log.ts";
import { sampleLoan } from "../store/sample-records.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";
import { validateAnswer } from "./validate-answer.ts";

describe("an answer is held against what the contract declares for its status", () => {
  const cases = [
    { title: "a status that is not declared", given: { status: 299 }, want: "no such status" },
    {
      title: "a body where none is",
      given: { status: 204, body: {} },
      want: "a body where none is declared",
    },
    { title: "no body where one is", given: { status: 200 }, want: "must be object" },
    {
      title: "a member that is missing",
      given: { status: 200, body: {} },
      want: "must have required property",
    },
  ];
  it.each(cases)("$title", ({ given, want }) => {
    const operationId = given.status === 204 ? "signOut" : "getOrder";
    expect(() => validateAnswer(operationId, given)).toThrow(want);
    expect(() => validateAnswer(operationId, given)).toThrow(
      `${operationId} answered ${given.status} in a way that the contract does not declare`,
    );
  });
});

describe("an answer that the contract does not declare", () => {
  const as = "harbor-admin";
  let seen: RequestLine[];
  beforeEach(() => {
    seen = [];
  });

  /** A loan with a branch that is no branch id, so that every order under it breaks the contract. */
  async function plant(server: TestServer) {
    const [clientId = ""] = server.identity(as).clientIds;
    const loan = sampleLoan("broken", { clientId, branchId: "canary" });
    await server.store.commit({ atMs: 0, loans: [loan] });
    return { clientId, loanId: loan.loanId };
  }

  it("is a bug that the log names and the caller never sees, and nothing of it is kept", async () => {
    const server = await createTestServer({ orders: 0, log: (line) => seen.push(line) });
    const path = await plant(server);
    const { problem } = await server.call("createOrder", { as, path, body: {} });
    expect(problem).toMatchObject({ status: 500, code: "internal_error", requestId: seen.at(-1)?.requestId });
    expect(JSON.stringify(problem)).not.toContain("branchId");
    expect(seen.at(-1)?.error).toContain(
      "createOrder answered 201 in a way that the contract does not declare (/branchId must match pattern",
    );
    expect(seen.at(-1)?.error).not.toContain("canary");
    expect((await server.call("listOrders", { as, path })).body.items).toEqual([]);
  });

  it("is sent as it is where the policy says not to look", async () => {
    const server = await createTestServer({ orders: 0, policy: { validateAnswers: false } });
    const path = await plant(server);
    await expect(server.call("createOrder", { as, path, body: {} })).rejects.toThrow(
      "createOrder 201 is invalid",
    );
  });
});
