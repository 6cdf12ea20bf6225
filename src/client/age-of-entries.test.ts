import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { json, refused } from "./fixtures/scripts.ts";
import { metaOf } from "./index.ts";

/** Sends a write that has no key and is refused, over a history with one of the same kind by the same person. */
async function submitAfter(entryAgeMs: number) {
  const { session, peer, time } = await openSession();
  const { history } = serveOrder(peer);
  const when = new Date(time.nowMs - entryAgeMs).toISOString();
  history.push({ what: "submitted", by: { login: "dana" }, when });
  const headers = { Date: new Date(time.nowMs).toUTCString() };
  peer.on("GET /orders/1", json({ id: 1 }, { headers })).on("GET /auth/me", json({ login: "dana" }));
  peer.on("PUT /orders/1/submission", refused, json({ id: 1 }));
  const answer = await session.fetch("/orders/1/submission", { method: "PUT" });
  return { outcome: metaOf(answer)?.outcome, sendings: peer.sent("PUT").length };
}

// The server's time is known to a second, half of it to either side, and its answers have travelled.
test.for([0, 500, 1_000])(
  "an entry %d ms older than the write may be its own, for clocks are no better [P0-17]",
  async (ageMs) => {
    expect(await submitAfter(ageMs)).toEqual({ outcome: "applied", sendings: 1 });
  },
);

test.for([3_000, 30_000, 3_600_000])(
  "an entry %d ms older than the write is another's [P0-17]",
  async (ageMs) => {
    expect(await submitAfter(ageMs)).toEqual({ outcome: "replayed", sendings: 2 });
  },
);
