import { expect, test } from "vitest";
import { openClient, orderPath, orderUrl } from "./fixtures/open-client.ts";
import { type OpenSession, openSession } from "./fixtures/open-session.ts";
import { commits, type OrderWorld, serveOrder } from "./fixtures/order-world.ts";
import type { Script } from "./fixtures/peer.ts";
import { createGate, json } from "./fixtures/scripts.ts";
import { memoryJournal, metaOf, type WriteJournal } from "./index.ts";

const pay = ["/orders/1/pay", { method: "POST", body: "{}" }] as const;

/** Answers the head and half a body, and then breaks off. */
function half(status = 200): Script {
  const start = (body: ReadableStreamDefaultController) => {
    body.enqueue(new TextEncoder().encode('{"id":1,'));
    setTimeout(() => body.error(new TypeError("terminated")), 0);
  };
  const headers = { "Content-Type": "application/json" };
  return () => new Response(new ReadableStream({ start }), { status, headers });
}

/** Answers the head and half a body, and then nothing more. */
const stalled: Script = () =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(Uint8Array.of(123)) }));

async function openOrder(
  journal: WriteJournal = memoryJournal(),
): Promise<OpenSession & { world: OrderWorld }> {
  const opened = await openSession({ journal });
  return { ...opened, world: serveOrder(opened.peer) };
}

test("a critical write whose answer breaks off is found in the history, and the order is the answer [P0-3]", async () => {
  const { session, peer, world } = await openOrder();
  peer.on("POST /orders/1/pay", commits(world, "paid", half()));
  const answer = await session.fetch(...pay);
  expect(peer.log).toEqual(["POST /orders/1/pay A1", "GET /orders/1 A1", "GET /orders/1/history A1"]);
  expect(await answer.json()).toEqual({ id: 1, state: "paid" });
  expect(metaOf(answer)).toMatchObject({ attempts: 1, outcome: "applied" });
});

test("a success of which half arrives, and no trace, is an unknown outcome and not sent again [P0-5]", async () => {
  const journal = memoryJournal();
  const { session, peer, time } = await openOrder(journal);
  peer.on("POST /orders/1/pay", half());
  await expect(session.fetch(...pay)).rejects.toMatchObject({
    code: "unknown-outcome",
    phase: "reconcile",
    status: 200,
    entriesRead: 0,
    cause: { code: "network" },
  });
  expect(time.slept).toEqual([1_000, 1_000, 2_000]);
  expect(peer.sent("POST")).toHaveLength(1);
  expect(await journal.list()).toMatchObject([{ target: "POST /orders/1/pay", outcome: "unknown" }]);
});

test("a success of which half arrives is no conflict, though the order has changed and its history lags", async () => {
  const { session, peer, world } = await openOrder();
  const script = half();
  peer.on("POST /orders/1/activate", (seen) => {
    world.etag = '"2"';
    return script(seen);
  });
  const init = { method: "POST", headers: { "If-Match": '"1"' } };
  await expect(session.fetch("/orders/1/activate", init)).rejects.toMatchObject({
    code: "unknown-outcome",
    status: 200,
  });
  expect(peer.sent("POST")).toHaveLength(1);
});

test("a critical write whose answer stalls half way is given up in time, and looked for", async () => {
  const { session, peer, time, world } = await openOrder();
  const gate = createGate();
  peer.on("POST /orders/1/pay", gate.before(commits(world, "paid", stalled)));
  const call = session.fetch(...pay);
  await gate.arrived;
  gate.open();
  await new Promise((resolve) => setTimeout(resolve, 0));
  time.expire();
  expect(metaOf(await call)?.outcome).toBe("applied");
});

test("a refusal that breaks off is the refusal all the same, and nothing is looked for [P0-20]", async () => {
  const { session, peer } = await openOrder();
  peer.on("POST /orders/1/pay", half(409));
  const answer = await session.fetch(...pay);
  expect([answer.status, metaOf(answer)?.outcome]).toEqual([409, "sent"]);
  expect(peer.log).toHaveLength(1);
});

test.for(["<p>Please log in", '{"id":1'])(
  "a success that arrives whole and reads %j is a critical write carried out, whose answer nobody can read [TR-19]",
  async (text) => {
    const journal = memoryJournal();
    const { client, peer } = await openClient({ journal });
    peer.on(`POST ${orderUrl}/activate`, () => new Response(text));
    const call = client.POST("/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate", {
      params: { path: orderPath, header: { "If-Match": '"1"' } },
    });
    await expect(call).rejects.toMatchObject({ code: "parse" });
    expect(peer.log).toHaveLength(1);
    expect(await journal.list()).toEqual([]);
  },
);

test("a critical write that is answered without a body needs none", async () => {
  const { session, peer } = await openOrder();
  peer.on("POST /orders/1/pay", () => new Response(null, { status: 204 }), json({}));
  expect((await session.fetch(...pay)).status).toBe(204);
  expect(peer.log).toHaveLength(1);
});
