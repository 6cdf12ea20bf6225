import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { openSession } from "./fixtures/open-session.ts";
import { json, onlyFor, refused } from "./fixtures/scripts.ts";
import type { Sleep } from "./sleep.ts";

test("a failure that is passed over is read to its end, for the next to have its connection", async () => {
  let isRead = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        isRead = true;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", () => new Response(body, { status: 503 }), json({}));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(isRead).toBe(true);
});

test("a limit ends with what it limits, and leaves no timer behind [EN-3]", async () => {
  const limits: (AbortSignal | undefined)[] = [];
  const sleep: Sleep = (_, { signal } = {}) => {
    limits.push(signal);
    return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  };
  const { session, peer } = await openSession({ sleep, lock: (task) => task() });
  peer.on("POST /orders/1/pay", json({}));
  await session.refresh("A1");
  await session.fetch("/orders/1/pay", { method: "POST" });
  expect(limits).toHaveLength(3);
  expect(limits.map((signal) => signal?.aborted)).toEqual([true, true, true]);
});

test("a signal that outlives its calls holds nothing of them", async () => {
  const caller = new AbortController();
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2"));
  await session.fetch("/orders/2");
  const before = getEventListeners(caller.signal, "abort").length;
  const waiting = session.fetch("/orders/1", { signal: caller.signal });
  expect((await waiting).status).toBe(200);
  const ours = getEventListeners(caller.signal, "abort").filter((listener) =>
    /reject/.test(String(listener)),
  );
  expect([before, ours]).toEqual([0, []]);
});

test("a stream of Node's is a stream too: sent once, and never a second time half empty [BD-5]", async () => {
  const { session, peer } = await openSession();
  peer.on("PUT /orders/1/note", refused);
  const init = { method: "PUT", body: Readable.from(["a", "b"]) as object as BodyInit, duplex: "half" };
  await expect(session.fetch("/orders/1/note", init)).rejects.toBeInstanceOf(BodyNotReplayableError);
  expect(peer.sent("PUT").map(({ body }) => body)).toEqual(["ab"]);
});
