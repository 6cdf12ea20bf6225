import { beforeEach, describe, expect, it } from "vitest";
import { auditLinesOf } from "../testing/audit-lines.ts";
import { findOrder, isReadyDraft } from "../testing/find-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
let nowMs: number;
let server: TestServer;
let clientId: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs });
  [clientId = ""] = server.identity(as).clientIds;
  await server.bearer(as);
});

const linesOf = (work: () => Promise<unknown>, of: string | null = clientId) =>
  auditLinesOf(server.store, of, work);
describe("one line is written for what is denied", () => {
  it("to a role, in the log of the client, with what it was tried on [AUD-02]", async () => {
    const order = await findOrder(server, as, isReadyDraft);
    await server.bearer("harbor-finance");
    const headers = { "If-Match": order.etag };
    const lines = await linesOf(() =>
      server.call("activateOrder", { as: "harbor-finance", path: order.path, headers }),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      action: "activate",
      outcome: "denied",
      actor: { role: "finance" },
      target: { kind: "order", id: order.path.orderId },
    });
  });

  it("to a vendor, in the log of the client whom it works for [AUD-02] [AUD-04]", async () => {
    await server.bearer("pine-vendor");
    const lines = await linesOf(() => server.call("listAuditLog", { as: "pine-vendor", path: { clientId } }));
    expect(lines).toMatchObject([{ action: "list-audit-log", outcome: "denied", actor: { role: "vendor" } }]);
  });

  it("to whom an order is hidden, by branch or vendor, with which order it was [AUD-02]", async () => {
    const [branchId] = server.identity("harbor-branch-user").branchIds;
    const { vendorId } = server.identity("granite-vendor");
    const order = await findOrder(server, as, (each) => {
      return each.branchId !== branchId && each.vendorId !== vendorId && each.status !== "Draft";
    });
    for (const name of ["harbor-branch-user", "granite-vendor"]) {
      await server.bearer(name);
      const look = async () => {
        expect((await server.call("getOrder", { as: name, path: order.path })).status).toBe(404);
      };
      expect(await linesOf(look), name).toMatchObject([
        {
          ...{ action: "get-order", outcome: "denied", actor: { role: server.identity(name).role } },
          target: { kind: "order", id: order.path.orderId },
        },
      ]);
    }
  });

  it("but not for what is not there at all", async () => {
    await server.bearer("granite-vendor");
    const order = await findOrder(server, as, () => true);
    const path = { ...order.path, orderId: "or_0000000000000000" };
    const look = () => server.call("getOrder", { as: "granite-vendor", path });
    expect(await linesOf(look)).toEqual([]);
  });

  it("to another client's user, in the log of the caller's own, and without a name from outside [AUD-02] [AUD-04]", async () => {
    await server.bearer("summit-admin");
    const [own = ""] = server.identity("summit-admin").clientIds;
    const intrude = () => server.call("listUsers", { as: "summit-admin", path: { clientId } });
    expect(await linesOf(intrude)).toEqual([]);
    const lines = await linesOf(intrude, own);
    expect(lines).toMatchObject([
      { action: "list-users", outcome: "denied", target: { kind: "client", id: null } },
    ]);
  });
});
