import { beforeEach, describe, expect, it } from "vitest";
import { ReusedIdError } from "../outside/errors/reused-id-error.ts";
import { callSandbox } from "../testing/call-sandbox.ts";
import {
  createSettlementServer,
  delivered,
  type SettlementServer,
  totalOf,
} from "../testing/settlement-server.ts";
import type { StagedOrder } from "../testing/stage-order.ts";

const as = "harbor-finance";

describe("a payment that nobody has heard of", () => {
  let server: SettlementServer;
  let order: StagedOrder;
  beforeEach(async () => {
    server = await createSettlementServer();
    order = await server.stage({ loanType: "va", actions: [...delivered, "create-invoice"] });
  });

  const collect = (instrument: string) =>
    server.call("collectPayment", {
      ...{ as, path: order.path, headers: { "If-Match": order.etag } },
      body: { method: "card", instrument, amount: totalOf(order) },
    });
  const states = async () => {
    const { body } = await server.call("listPayments", { as, path: order.path });
    return body.items.map(({ state }) => state);
  };

  it("which the service takes for another one stays pending, and fails no other request", async () => {
    await collect("sandbox-answer-lost");
    let asked = 0;
    server.mishaps.disturb = ({ operation, id }) => {
      asked += 1;
      throw new ReusedIdError(operation, id);
    };
    for (const [rounds, expected] of [1, 2].entries()) {
      server.time.nowMs += 2000;
      const { status } = await server.call("listOrders", {
        ...{ as: "summit-admin", path: { clientId: server.identity("summit-admin").clientId ?? "" } },
      });
      expect({ rounds, status, asked }).toEqual({ rounds, status: 200, asked: expected });
    }
    expect(await states()).toEqual(["pending"]);
    expect((await collect("instrument-1")).problem).toMatchObject({ gate: "unpaid" });
  });

  it("whose order a reset takes away is told to whoever waits for it, and to nobody else", async () => {
    const way = Promise.withResolvers<void>();
    const isSent = Promise.withResolvers<void>();
    server.mishaps.sleep = () => {
      isSent.resolve();
      return way.promise;
    };
    const slow = collect("sandbox-slow");
    await isSent.promise;
    expect((await callSandbox(server, "POST /sandbox/reset", { as: "harbor-admin" })).status).toBe(200);
    way.resolve();
    expect((await slow).problem).toMatchObject({ status: 404, code: "not_found" });
  });
});
