import { beforeEach, describe, expect, it } from "vitest";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-client-user";
let server: TestServer;
let clientId: string;
let branchId: string;
beforeEach(async () => {
  server = await createTestServer();
  [clientId = ""] = server.identity(as).clientIds;
  [branchId = ""] = server.identity("harbor-branch-user").branchIds;
});

const property = { street: "1 Mill Street", city: "Bangor", county: "Penobscot", state: "ME", zip: "04401" };
const loan = (loanNumber: string) => ({
  branchId,
  loanNumber,
  loanType: "fha",
  borrowerName: "Imani Okafor",
  property,
});

describe("a loan", () => {
  it("is created, found where Location says, and listed first", async () => {
    const { status, headers, body } = await server.call("createLoan", {
      as,
      path: { clientId },
      body: loan("N-1"),
    });
    expect(status).toBe(201);
    expect(headers.get("Location")).toBe(`/api/clients/${clientId}/loans/${body.loanId}`);
    expect(body).toMatchObject({ ...loan("N-1"), clientId });
    const path = { clientId, loanId: body.loanId };
    expect((await server.call("getLoan", { as, path })).body).toEqual(body);
    const list = await server.call("listLoans", { as, path: { clientId }, query: "limit=1" });
    expect(list.body.items).toEqual([body]);
  });

  it("whose number the client has already is a duplicate, also of one that is created at the same moment", async () => {
    const results = await Promise.all(
      [1, 2, 3].map(() => server.call("createLoan", { as, path: { clientId }, body: loan("N-1") })),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    const refused = results.find(({ status }) => status === 409);
    expect(refused?.problem).toMatchObject({
      code: "duplicate",
      errors: [{ pointer: "/body/loanNumber", message: "is taken" }],
    });
  });

  it("may have the number of another client's loan", async () => {
    await server.call("createLoan", { as, path: { clientId }, body: loan("N-1") });
    const summit = server.identity("summit-branch-user");
    const other = await server.call("createLoan", {
      as: "summit-client-user",
      path: { clientId: summit.clientId ?? "" },
      body: { ...loan("N-1"), branchId: summit.branchIds[0] },
    });
    expect(other.status).toBe(201);
  });

  it("is not created in a branch that the caller does not see, or that is not there [AUZ-06]", async () => {
    const [foreign] = server.identity("summit-branch-user").branchIds;
    for (const wrong of [foreign, "br_0000000000000000"]) {
      const body = { ...loan("N-1"), branchId: wrong };
      const { problem } = await server.call("createLoan", { as, path: { clientId }, body });
      expect(problem).toMatchObject({ status: 422, code: "requirement_unmet" });
      expect(problem.errors).toEqual([
        { pointer: "/body/branchId", message: "is not a branch that you see" },
      ]);
    }
  });
});
