import { expect, test } from "vitest";
import { type OpenSession, openSession } from "./fixtures/open-session.ts";
import type { Entry } from "./fixtures/order-world.ts";
import { cut, json } from "./fixtures/scripts.ts";
import { metaOf } from "./index.ts";

const history = "GET /orders/1/history";

/** Serves a history in pages, newest first, of which one has the entry of the write that the server committed. */
async function openHistory(pages: (entryOfWrite: Entry, time: OpenSession["time"]) => readonly Entry[][]) {
  const opened = await openSession();
  const { peer, time } = opened;
  const date = { headers: { Date: new Date(time.nowMs).toUTCString() } };
  peer.on("POST /orders/1/pay", cut()).on("GET /orders/1", json({ id: 1, state: "paid" }, date));
  peer.on(history, (seen) => {
    const key = peer.sent("POST /orders/1/pay")[0]?.headers.get("x-operation-key") ?? null;
    const served = pages({ what: "paid", key, when: new Date(time.nowMs).toISOString() }, time);
    const at = Number(seen.url.searchParams.get("after") ?? 0);
    const after = at + 1 < served.length ? String(at + 1) : null;
    return json({ data: { entries: served[at], after } }, date)(seen);
  });
  return opened;
}

const later: Entry = { what: "noted", key: "k", when: "2026-11-20T12:00:01.000Z" };
const earlier: Entry = { what: "created", key: "k", when: "2026-11-19T12:00:00.000Z" };

test("a write that others followed by more than a page of entries is found on the second [P0-18]", async () => {
  const { session, peer } = await openHistory((write) => [[later, later], [later, write], [earlier]]);
  const answer = await session.fetch("/orders/1/pay", { method: "POST" });
  expect(metaOf(answer)).toMatchObject({ outcome: "applied", attempts: 1 });
  expect(await answer.json()).toEqual({ id: 1, state: "paid" });
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
});

test("pages that are older than the write are not read [P0-18]", async () => {
  const { session, peer } = await openHistory((write) => [[later, write], [later, earlier], [earlier]]);
  await session.fetch("/orders/1/pay", { method: "POST" });
  expect(peer.sent(history).map(({ url }) => url.search)).toEqual(["", "?after=1"]);
});
