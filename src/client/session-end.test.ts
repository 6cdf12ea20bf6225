import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { createPeer, type Seen } from "./fixtures/peer.ts";
import { createGate, json, onlyFor, status, tokens } from "./fixtures/scripts.ts";
import type { Lock } from "./lock.ts";
import { memoryStore } from "./memory-store.ts";
import type { TokenStore } from "./token-store.ts";

const credentials = { username: "val", password: "p" };
const refresh = "POST /auth/refresh";

/** A store that holds the n-th change back until it is let go, as a slow disk does. */
function createSlowStore(held: number) {
  const store = memoryStore();
  const arrival = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  let changes = 0;
  const slow: TokenStore = {
    ...store,
    async set(next) {
      changes += 1;
      if (changes === held) {
        arrival.resolve();
        await release.promise;
      }
      store.set(next);
    },
  };
  return { store: slow, arrived: arrival.promise, letGo: release.resolve };
}

test("a sign-out while the refresh waits for its lock is told at once, and nothing is sent [AB-9]", async () => {
  const stuck: Lock = (_, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { session, peer } = await openSession({ lock: stuck });
  const renewed = session.refresh("A1");
  await session.signOut();
  await expect(renewed).rejects.toMatchObject({ code: "signed-out", reason: "signed_out" });
  expect(peer.sent(refresh)).toEqual([]);
});

test("who waits for a fetch that never ends is told of the sign-out, and the next session is not held up [AB-9]", async () => {
  const asked = Promise.withResolvers<void>();
  const peer = createPeer().on("GET /orders/1", onlyFor("A3")).on("POST /auth/login", tokens(2));
  const answers = [() => new Promise<Response>(() => {}), async () => tokens(3)({} as Seen)];
  const { session } = await openSession({
    peer,
    fetch(request) {
      const answer = request.url.endsWith("/auth/refresh") ? answers.shift() : undefined;
      asked.resolve();
      return answer === undefined ? peer.fetch(request) : answer();
    },
  });
  const renewed = session.refresh("A1");
  await asked.promise;
  await session.signOut();
  await expect(renewed).rejects.toMatchObject({ reason: "signed_out" });
  await session.signIn(credentials);
  expect((await session.fetch("/orders/1")).status).toBe(200);
});

test("tokens that are being stored when their session is disposed of stay there for others [AB-12]", async () => {
  const { store, arrived, letGo } = createSlowStore(2);
  const { session } = await openSession({ store });
  const renewed = session.refresh("A1");
  await arrived;
  session.dispose();
  letGo();
  await expect(renewed).rejects.toMatchObject({ reason: "disposed" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(await store.get()).toMatchObject({ accessToken: "A2", refreshToken: "R2" });
});

test("tokens that are being stored when another tab signs out are taken out again [RT-15]", async () => {
  const { store, arrived, letGo } = createSlowStore(2);
  const { session } = await openSession({ store });
  const { generation = "" } = (await store.get()) ?? {};
  const renewed = session.refresh("A1");
  await arrived;
  await store.clearIf(generation);
  letGo();
  await expect(renewed).rejects.toMatchObject({ reason: "signed_out" });
  expect(await store.get()).toBeUndefined();
});

test("a session that is disposed of listens to its store no more [AB-12]", async () => {
  let listeners = 0;
  const { get, set, clearIf } = memoryStore();
  const { session } = await openSession({
    store: {
      get,
      set,
      clearIf,
      subscribe() {
        listeners += 1;
        return () => {
          listeners -= 1;
        };
      },
    },
  });
  expect(listeners).toBe(1);
  session.dispose();
  expect(listeners).toBe(0);
});

test("a session that is disposed of during its sign-in stays disposed of [AB-12]", async () => {
  const { store, arrived, letGo } = createSlowStore(1);
  const peer = createPeer().on("POST /auth/login", tokens(1));
  const session = createSession({ baseUrl, contract: orderContract, fetch: peer.fetch, store });
  const signingIn = session.signIn(credentials);
  await arrived;
  session.dispose();
  letGo();
  await expect(signingIn).rejects.toMatchObject({ reason: "disposed" });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "disposed" });
  expect(peer.log).toEqual(["POST /auth/login"]);
});

test("a disposed session sends no password [AB-12]", async () => {
  const { session, peer } = await openSession();
  session.dispose();
  await expect(session.signIn(credentials)).rejects.toMatchObject({ reason: "disposed" });
  expect(peer.log).toEqual([]);
});

test("a sign-in over a session ends that one, and says so", async () => {
  const { session, peer } = await openSession();
  const told: string[] = [];
  session.on("signedOut", ({ reason }) => told.push(reason));
  session.on("signedIn", () => told.push("signedIn"));
  peer.on("POST /auth/login", tokens(7));
  await session.signIn(credentials);
  expect(told).toEqual(["signed_out", "signedIn"]);
  expect(await session.token()).toBe("A7");
});

test("somebody else's sign-in in another tab ends the session here, and the new one is used [RT-15]", async () => {
  const store = memoryStore();
  const { session, peer, time } = await openSession({ store });
  const other = createSession({
    baseUrl,
    contract: orderContract,
    fetch: peer.fetch,
    store,
    now: time.now,
  });
  expect(await other.token()).toBe("A1");
  const told: string[] = [];
  other.on("signedOut", ({ reason }) => told.push(reason));
  peer.on("POST /auth/login", tokens(7));
  await session.signIn(credentials);
  expect(told).toEqual(["signed_out"]);
  expect(await other.token()).toBe("A7");
});

test("what a refresh stores late does not take the place of the next sign-in's tokens [AB-10]", async () => {
  const { store, arrived, letGo } = createSlowStore(2);
  const { session, peer } = await openSession({ store });
  peer.on("POST /auth/login", tokens(7));
  const renewed = session.refresh("A1").catch(() => {});
  await arrived;
  const signingIn = session.signIn(credentials);
  await new Promise((resolve) => setTimeout(resolve, 0));
  letGo();
  await Promise.all([signingIn, renewed]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(await store.get()).toMatchObject({ accessToken: "A7" });
  expect(await session.token()).toBe("A7");
});

test("a refresh that was cut off by the sign-out leaves the next session's first refresh alone", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on(refresh, gate.before(tokens(2)), json({ access_token: "A8" })).on("POST /auth/logout", status(204));
  const renewed = session.refresh("A1").catch(({ reason }) => reason);
  await gate.arrived;
  await session.signOut();
  await session.adopt({ accessToken: "A7", refreshToken: "R7" });
  expect(await session.refresh("A7")).toBe("A8");
  expect(await renewed).toBe("signed_out");
});
