import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { json, onlyFor, refused, rotating, status, tokens } from "./fixtures/scripts.ts";
import { memoryStore } from "./memory-store.ts";

const refresh = "POST /auth/refresh";

test("a refresh that brings the refused token again is one for all, and no call is sent with it again [RX-2] [RX-4]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", refused).on(refresh, tokens(1));
  const calls = Array.from({ length: 10 }, () => session.fetch("/orders/1").catch(({ code }) => code));
  expect(new Set(await Promise.all(calls))).toEqual(new Set(["refresh-failed"]));
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(peer.sent("GET")).toHaveLength(10);
});

test("a refresh that prolongs the token that was about to expire is as good as another", async () => {
  const { session, peer, time } = await openSession();
  peer.on("GET /orders/1", onlyFor("A1")).on(refresh, tokens(1));
  time.nowMs += 3_600_000;
  const calls = Array.from({ length: 10 }, () => session.fetch("/orders/1"));
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("an answer whose token no header can bear fails the refresh, and is followed by a cooldown [RT-11] [SGN-9]", async () => {
  const { session, peer } = await openSession();
  const failures: unknown[] = [];
  session.on("refreshFailed", ({ error }) => failures.push(error));
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, json({ access_token: "A2\n", refresh_token: "R2" }));
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ code: "token-response" });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ code: "refresh-failed" });
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(failures).toHaveLength(1);
});

test("a clock that is set back does not make the cooldown longer", async () => {
  const { session, peer, time } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, status(503), rotating());
  await session.fetch("/orders/1").catch(() => {});
  time.nowMs -= 3_600_000;
  expect((await session.fetch("/orders/1")).status).toBe(200);
});

test("while new tokens are being stored, no call that begins meanwhile uses them either [RT-3]", async () => {
  const store = memoryStore();
  const arrival = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const { session, peer } = await openSession({
    store: {
      ...store,
      async set(next) {
        if (next.accessToken === "A2") {
          arrival.resolve();
          await release.promise;
        }
        store.set(next);
      },
    },
  });
  const renewed = session.refresh("A1");
  await arrival.promise;
  const call = session.fetch("/orders/1");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(peer.sent("GET")).toEqual([]);
  release.resolve();
  await Promise.all([renewed, call]);
  expect(peer.sent("GET").map(({ token }) => token)).toEqual(["A2"]);
});

test("a lock that fails after it has let the refresh begin costs no second one [RT-13]", async () => {
  const { session, peer } = await openSession({
    lock: async (task) => {
      void task();
      throw new Error("the lock's server is gone");
    },
  });
  expect(await session.refresh("A1")).toBe("A2");
  expect(peer.sent(refresh)).toHaveLength(1);
});
