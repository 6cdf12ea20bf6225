import { expect, test } from "vitest";
import { apiKeyGrant } from "./api-key-grant.ts";
import { createSession } from "./create-session.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { createGate, onlyFor, refused, status, tokens } from "./fixtures/scripts.ts";
import { createTestTime } from "./fixtures/test-time.ts";
import { memoryStore } from "./memory-store.ts";
import type { Tokens } from "./tokens.ts";

const refresh = "POST /auth/refresh";
const hour = 3_600_000;

test("a refresh token that was refused in the window is not sent again in it [PRO-8] [RT-10]", async () => {
  const { session, peer } = await openSession();
  peer.on(refresh, status(401));
  await expect(session.refresh()).rejects.toMatchObject({ code: "refresh-failed" });
  await expect(session.refresh()).rejects.toMatchObject({ code: "refresh-failed" });
  expect(peer.sent(refresh)).toHaveLength(1);
  expect((await session.fetch("/orders/1")).status).toBe(404);
});

test("a refusal in the window ends the session of whom the server refuses meanwhile [PRO-8]", async () => {
  const { session, peer, time } = await openSession();
  const gate = createGate();
  peer.on(refresh, gate.before(status(400))).on("GET /orders/2", refused);
  time.nowMs += hour - 60_000;
  await session.fetch("/orders/1");
  await gate.arrived;
  const call = session.fetch("/orders/2");
  const failure = expect(call).rejects.toMatchObject({ code: "signed-out", reason: "refresh_rejected" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  gate.open();
  await failure;
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("whose refresh token is refused waits a moment for the other tab to store its tokens [RT-6] [RT-7]", async () => {
  const store = memoryStore();
  const time = createTestTime();
  const { session, peer } = await openSession({
    time,
    store: { get: store.get, set: store.set, clearIf: store.clearIf },
    async sleep(ms, how) {
      // The other tab's tokens arrive with the last wait.
      const held = (await store.get()) as Tokens;
      if (ms === 300)
        await store.set({ ...held, accessToken: "A2", refreshToken: "R2", generation: "other" });
      return time.sleep(ms, how);
    },
  });
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, status(401));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(time.slept).toEqual([100, 300]);
});

test("a refresh that a sign-out cuts off is no failure, and cools nothing down [AB-9]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  const failures: unknown[] = [];
  session.on("refreshFailed", ({ error }) => failures.push(error));
  peer.on(refresh, gate.before(tokens(2)), tokens(8));
  const renewed = session.refresh("A1").catch(({ reason }) => reason);
  await gate.arrived;
  await session.signOut();
  await session.adopt({ accessToken: "A7", refreshToken: "R7" });
  expect(await session.refresh("A7")).toBe("A8");
  expect([await renewed, failures]).toEqual(["signed_out", []]);
});

test("tokens that are stored after the sign-out are taken out again [AB-9]", async () => {
  const store = memoryStore();
  const arrival = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const { session } = await openSession({
    store: {
      get: store.get,
      clearIf: store.clearIf,
      async set(next) {
        if (next.accessToken === "A2") {
          arrival.resolve();
          await release.promise;
        }
        await store.set(next);
      },
    },
  });
  const renewed = session.refresh("A1").catch(({ code }) => code);
  await arrival.promise;
  const leaving = session.signOut();
  await new Promise((resolve) => setTimeout(resolve, 0));
  release.resolve();
  await leaving;
  expect(await renewed).toBe("signed-out");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(await store.get()).toBeUndefined();
});

test("an API key gives way to nothing that a store tells of", async () => {
  const store = memoryStore();
  const { session, peer } = await openSession({ store });
  const grant = apiKeyGrant("K", { dangerouslyAllowBrowser: true });
  const keyed = createSession({ baseUrl, fetch: peer.fetch, store, grant });
  await session.refresh("A1");
  expect(await keyed.token()).toBe("K");
});
