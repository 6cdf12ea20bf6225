import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { cut, json } from "./fixtures/scripts.ts";
import { metaOf } from "./index.ts";

const path = "/orders/1/activate";
const { idempotencyKey: _, ...activate } = orderContract.operations.activate;
/** The activation takes an entity tag, and no key. */
const contract = { ...orderContract, operations: { ...orderContract.operations, activate } };

async function openOrder() {
  const opened = await openSession({ contract });
  return { ...opened, world: serveOrder(opened.peer) };
}

test("an entity tag keeps a lost write from landing twice, so it is sent once more under it [P0-6]", async () => {
  const { session, peer } = await openOrder();
  peer.on(`POST ${path}`, cut(), json({ id: 1 }));
  const answer = await session.fetch(path, { method: "POST", headers: { "If-Match": '"1"' } });
  expect(metaOf(answer)?.outcome).toBe("replayed");
  expect(peer.sent("POST").map(({ headers }) => headers.get("if-match"))).toEqual(['"1"', '"1"']);
});

test("a lost write cannot land any more where its entity tag has passed: that is a conflict [P0-8]", async () => {
  const { session, peer, world } = await openOrder();
  world.etag = '"2"';
  peer.on(`POST ${path}`, cut());
  await expect(session.fetch(path, { method: "POST", headers: { "If-Match": '"1"' } })).rejects.toMatchObject(
    { code: "state-conflict", etag: '"2"' },
  );
  expect(peer.sent("POST")).toHaveLength(1);
});

test.for([{}, { "If-Match": "*" }])(
  "with the headers %o nothing guards it, and it is sent once [P0-5]",
  async (headers) => {
    const { session, peer } = await openOrder();
    peer.on(`POST ${path}`, cut());
    await expect(session.fetch(path, { method: "POST", headers: { ...headers } })).rejects.toMatchObject({
      code: "unknown-outcome",
    });
    expect(peer.sent("POST")).toHaveLength(1);
  },
);
