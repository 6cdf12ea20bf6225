import { beforeEach, describe, expect, it } from "vitest";
import { foldHistory } from "../domain/fold-history.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { callSandbox, type SandboxCall } from "../testing/call-sandbox.ts";
import { type CommitFaults, withCommitFaults } from "../testing/commit-faults.ts";
import { everythingOf } from "../testing/everything-of.ts";
import { findOrder, isReadyDraft } from "../testing/find-order.ts";
import { readMail } from "../testing/read-mail.ts";
import { readStory } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
const startMs = Date.UTC(2026, 10, 20, 14);
const sampleLoan = {
  loanNumber: "LN-77",
  loanType: "conventional",
  borrowerName: "Imani Okafor",
  property: { street: "1 Mill Street", city: "Bangor", county: "Penobscot", state: "ME", zip: "04401" },
};

describe.each(storesUnderTest)("a reset in $name", ({ open }) => {
  let server: TestServer;
  let faults: CommitFaults;
  let nowMs: number;
  beforeEach(async () => {
    nowMs = startMs;
    const store = await open();
    faults = () => {};
    server = await createTestServer({
      store: withCommitFaults(store, (point, write) => faults(point, write)),
      clock: () => nowMs,
      orders: 62,
    });
    return () => store.close();
  });

  const call = (route: string, request: SandboxCall = {}) => callSandbox(server, route, { as, ...request });
  const clientOf = (name: string) => server.identity(name).clientId ?? "";

  it("makes the client's part what it was, and leaves the other client's as it is [AUZ-14]", async () => {
    const [own, other] = [clientOf("harbor-admin"), clientOf("summit-admin")];
    const first = await everythingOf(own, server);
    for (const name of ["harbor-client-user", "summit-client-user"]) {
      const { path, etag } = await findOrder(server, name, isReadyDraft);
      await server.call("activateOrder", { as: name, path, headers: { "If-Match": etag } });
      const { path: draft } = await findOrder(server, name, ({ status }) => status === "Draft");
      await server.call("deleteOrder", { as: name, path: draft });
    }
    const body = {
      username: "new@harbor.example",
      displayName: "New",
      email: "new@harbor.example",
      role: "finance",
      branchIds: [],
    };
    expect((await server.call("createUser", { as, path: { clientId: own }, body })).status).toBe(201);
    const { body: users } = await server.call("listUsers", { as, path: { clientId: own } });
    const finance = users.items.find(({ username }) => username === "finance@harbor.example");
    const userPath = { clientId: own, userId: finance?.userId ?? "" };
    expect((await server.call("removeUser", { as, path: userPath })).status).toBe(204);
    const changed = await everythingOf(other, server);
    expect(await everythingOf(own, server)).not.toEqual(first);

    const { status, body: answer } = await call("POST /sandbox/reset");
    expect({ status, answer }).toEqual({ status: 200, answer: { orders: first.orders.length } });
    const { users: before, ...rest } = first;
    const { users: after, ...now } = await everythingOf(own, server);
    expect(now).toEqual(rest);
    const seen = (list: typeof before) => list.map(({ passwordHash, version, ...user }) => user);
    expect(seen(after)).toEqual(seen(before));
    expect(await everythingOf(other, server)).toEqual(changed);
    expect((await server.signIn("harbor-finance")).user.role).toBe("finance");
    expect((await server.call("getSession", { as })).status).toBe(200);
    const audit = await server.store.listAudit({ clientId: own, before: null, limit: 3 });
    expect(audit).toContainEqual(expect.objectContaining({ action: "sandbox-reset" }));
  });

  it("may be repeated", async () => {
    await call("POST /sandbox/reset");
    const once = await everythingOf(clientOf(as), server);
    await call("POST /sandbox/reset");
    expect((await everythingOf(clientOf(as), server)).stories).toEqual(once.stories);
  });

  it.each(["before-commit", "after-commit"] as const)(
    "that dies %s has done nothing or everything, and may be sent again",
    async (due) => {
      const own = clientOf(as);
      const first = await everythingOf(own, server);
      const { path, etag } = await findOrder(server, "harbor-client-user", isReadyDraft);
      await server.call("activateOrder", { as, path, headers: { "If-Match": etag } });
      const changed = await everythingOf(own, server);

      faults = (point, { clearedClients }) => {
        if (point === due && clearedClients?.includes(own)) throw new Error("the power went out");
      };
      expect((await call("POST /sandbox/reset")).status).toBe(500);
      const { orders, stories } = await everythingOf(own, server);
      const { orders: wanted, stories: told } = due === "before-commit" ? changed : first;
      expect({ orders, stories }).toEqual({ orders: wanted, stories: told });

      faults = () => {};
      expect((await call("POST /sandbox/reset")).status).toBe(200);
      expect((await everythingOf(own, server)).stories).toEqual(first.stories);
    },
  );

  it("takes away what somebody is at work on, who is told so", async () => {
    const own = clientOf(as);
    const loan = await server.call("createLoan", {
      ...{ as, path: { clientId: own } },
      body: { ...sampleLoan, branchId: (await server.store.findClient(own))?.branches[0]?.branchId ?? "" },
    });
    const { loanId } = loan.body;
    faults = async (point, { orders }) => {
      if (point !== "before-commit" || orders?.[0]?.after?.loanId !== loanId) return;
      faults = () => {};
      expect((await call("POST /sandbox/reset")).status).toBe(200);
    };
    const { problem } = await server.call("createOrder", { as, path: { clientId: own, loanId }, body: {} });
    expect(problem).toMatchObject({ status: 404, code: "not_found" });
  });

  it("is never mixed with a change that was decided before it, though versions begin anew", async () => {
    const { path } = await findOrder(server, "harbor-client-user", isReadyDraft);
    faults = async (point, { orders }) => {
      if (point !== "before-commit" || orders?.[0]?.after?.orderId !== path.orderId) return;
      faults = () => {};
      nowMs += 60_000;
      expect((await call("POST /sandbox/reset")).status).toBe(200);
    };
    const body = { specialInstructions: "Ring twice." };
    expect((await server.call("updateOrder", { as, path, body })).body).toMatchObject({
      ...body,
      version: 2,
    });
    const { record, history } = await readStory(server, path);
    expect(foldHistory(history)).toEqual(record);
  });

  it("of a client that has signed up leaves it its people and nothing else", async () => {
    const username = "owner@new.example";
    const masterUser = { username, displayName: "Owner", email: username, password: "a long new password" };
    const client = { name: "New Lending", firstBranchName: "Main" };
    const { clientId, branchId } = (await server.call("signUp", { body: { client, masterUser } })).body;
    const { code } = await readMail(server.store, username);
    await server.call("verifyOtp", { body: { username, code } });
    const { body } = await server.call("signIn", { body: { username, password: masterUser.password } });
    const headers = { Authorization: `Bearer ${body.accessToken}` };
    const path = { clientId };
    const made = await server.call("createLoan", { path, headers, body: { ...sampleLoan, branchId } });
    expect(made.status).toBe(201);
    const answer = await server.app.request("/sandbox/reset", { method: "POST", headers });
    expect(await answer.json()).toEqual({ orders: 0 });
    expect((await server.call("listLoans", { path, headers })).body.items).toEqual([]);
    expect((await server.call("listUsers", { path, headers })).body.items).toHaveLength(1);
  });

  it("leaves a user name with the client that has taken it since, and its first owner away", async () => {
    const { username } = server.identity("harbor-finance");
    const { body } = await server.call("listUsers", { as, path: { clientId: clientOf(as) } });
    const userId = body.items.find((user) => user.username === username)?.userId ?? "";
    await server.call("removeUser", { as, path: { clientId: clientOf(as), userId } });
    const taken = await server.call("createUser", {
      ...{ as: "summit-admin", path: { clientId: clientOf("summit-admin") } },
      body: { username, displayName: "New", email: "new@mail.example", role: "finance", branchIds: [] },
    });
    expect(taken.status).toBe(201);
    expect((await call("POST /sandbox/reset")).status).toBe(200);
    expect((await server.store.findUserByName(username))?.clientId).toBe(clientOf("summit-admin"));
    expect(await server.store.findUser(userId)).toBeUndefined();
  });
});
