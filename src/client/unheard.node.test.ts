import { afterEach, beforeEach, expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { createPeer } from "./fixtures/peer.ts";
import { onlyFor, refused, status } from "./fixtures/scripts.ts";
import { createEventHub } from "./session-events.ts";

let unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", note);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test.for([500, 401])(
  "a caller who leaves with the 401 in hand leaves no rejection behind when the refresh is answered %i [AB-4]",
  async (code) => {
    const caller = new AbortController();
    const peer = createPeer().on("GET /orders/1", refused).on("POST /auth/refresh", status(code));
    const { session } = await openSession({
      peer,
      async fetch(request) {
        const answer = await peer.fetch(request);
        if (request.method === "GET") caller.abort();
        return answer;
      },
    });
    await expect(session.fetch("/orders/1", { signal: caller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  },
);

test("an async listener that fails is reported, and nobody's unhandled rejection [ER-6]", async () => {
  const reports: unknown[] = [];
  const events = createEventHub((_, error) => reports.push(error));
  const broken = new Error("broken");
  events.on("refreshed", async () => {
    throw broken;
  });
  events.emit("refreshed", {});
  await Promise.resolve();
  expect(reports).toEqual([broken]);
});

test("a listener that is slow holds nobody up", async () => {
  const { session, peer } = await openSession();
  session.on("refreshed", () => new Promise(() => {}));
  peer.on("GET /orders/1", onlyFor("A2"));
  expect((await session.fetch("/orders/1")).status).toBe(200);
});
