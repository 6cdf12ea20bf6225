import { beforeAll, describe, expect, it } from "vitest";
import { type FoundOrder, findOrder, isReadyDraft } from "../testing/find-order.ts";
import { type Call, createTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let draft: FoundOrder;
beforeAll(async () => {
  server = await createTestServer();
  draft = await findOrder(server, "harbor-client-user", isReadyDraft);
});

const activate = async (call: Call) =>
  (await server.call("activateOrder", { path: draft.path, ...call })).problem;
const update = async (call: Call) =>
  (await server.call("updateOrder", { path: draft.path, ...call })).problem;
const nothing = "or_0000000000000000";

describe("of all that is wrong with a request, the first of these decides", () => {
  it("no token (401) before anything", async () => {
    const wrong = { path: { ...draft.path, clientId: "cl_other" }, headers: { "If-Match": "?" } };
    expect((await activate(wrong)).code).toBe("token_missing");
  });

  it("a foreign client (403) before anything below it, from the session alone [AUZ-01]", async () => {
    const as = "summit-operations";
    expect((await activate({ as })).code).toBe("client_forbidden");
    expect((await update({ as, body: { unknown: 1 } })).code).toBe("client_forbidden");
  });

  it("an order out of sight (404) before the role and the body", async () => {
    const path = { ...draft.path, orderId: nothing };
    expect((await activate({ as: "harbor-finance", path })).code).toBe("not_found");
    expect((await update({ as: "harbor-client-user", path, body: { unknown: 1 } })).code).toBe("not_found");
  });

  it("the role (403) before the body (400)", async () => {
    expect((await update({ as: "harbor-finance", body: { unknown: 1 } })).code).toBe("action_forbidden");
  });

  it("the request's shape (400) before If-Match (428, 412)", async () => {
    expect((await activate({ as: "harbor-admin", query: "x=1" })).code).toBe("request_invalid");
    const stale = { "If-Match": '"9"' };
    expect((await update({ as: "harbor-admin", body: { x: 1 }, headers: stale })).code).toBe(
      "request_invalid",
    );
  });

  it("If-Match (428, 412) before the status (409)", async () => {
    const active = await findOrder(server, "harbor-admin", ({ status }) => status === "OrderAssigned");
    const call = { as: "harbor-admin", path: active.path };
    expect((await activate(call)).code).toBe("precondition_required");
    expect((await activate({ ...call, headers: { "If-Match": '"0"' } })).code).toBe("precondition_failed");
    expect((await activate({ ...call, headers: { "If-Match": active.etag } })).code).toBe("state_conflict");
  });

  it("the status (409) before what the domain asks of the data (422)", async () => {
    const held = await findOrder(server, "harbor-admin", ({ status }) => status === "OrderUnassigned");
    const call = { as: "harbor-admin", path: held.path, body: { vendorId: "vn_0000000000000000" } };
    expect((await update(call)).code).toBe("state_conflict");
  });
});
