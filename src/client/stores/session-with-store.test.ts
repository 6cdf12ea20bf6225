import { expect, test } from "vitest";
import { createSession } from "../create-session.ts";
import { StoreError } from "../errors/store-error.ts";
import { baseUrl, openSession } from "../fixtures/open-session.ts";
import { orderContract } from "../fixtures/order-contract.ts";
import { createPeer } from "../fixtures/peer.ts";
import { onlyFor, rotating, tokens } from "../fixtures/scripts.ts";
import { createStorage, tellOfChange } from "./fixtures/fake-storage.ts";
import { webStore } from "./web-store.ts";

const refresh = "POST /auth/refresh";

/** Two tabs of one page: each has its own session and events, and they share a storage. */
async function openTabs() {
  const storage = createStorage();
  const [pageA, pageB] = [new EventTarget(), new EventTarget()];
  const a = await openSession({ store: webStore({ storage, page: pageA }) });
  const b = createSession({
    baseUrl,
    contract: orderContract,
    fetch: a.peer.fetch,
    now: a.time.now,
    sleep: a.time.sleep,
    store: webStore({ storage, page: pageB }),
  });
  a.peer.on("GET /orders/1", onlyFor("A1"));
  await b.fetch("/orders/1");
  a.peer.on("GET /orders/1", onlyFor("A2"));
  return { a: a.session, b, peer: a.peer, tellB: () => tellOfChange(pageB, storage, "countersign") };
}

test("a tab uses at once what another tab refreshed [RT-14]", async () => {
  const { a, b, peer, tellB } = await openTabs();
  await a.refresh("A1");
  tellB();
  expect((await b.fetch("/orders/1")).status).toBe(200);
  expect(peer.log.slice(1)).toEqual([refresh, "GET /orders/1 A2"]);
});

test("a tab that was frozen while another refreshed never sends the spent refresh token [RT-17]", async () => {
  const { a, b, peer } = await openTabs();
  await a.refresh("A1");
  expect((await b.fetch("/orders/1")).status).toBe(200);
  expect(peer.log.slice(1)).toEqual([refresh, "GET /orders/1 A1", "GET /orders/1 A2"]);
});

test("a tab sends nothing more once another has signed out [RT-15]", async () => {
  const { a, b, peer, tellB } = await openTabs();
  await a.signOut();
  tellB();
  const before = peer.log.length;
  await expect(b.fetch("/orders/1")).rejects.toMatchObject({ reason: "signed_out" });
  expect(peer.log).toHaveLength(before);
});

test("a storage that is full is reported, and the session goes on with what is in memory [RT-4]", async () => {
  const { session, peer } = await openSession({ store: webStore({ storage: createStorage(10) }) });
  const errors: unknown[] = [];
  session.on("storeError", ({ error }) => errors.push(error));
  peer.on("GET /orders/1", onlyFor("A2"));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(errors).toMatchObject([{ name: "QuotaExceededError" }]);
});

test("a store that was overwritten with garbage is reported, ends no session, and is mended by a refresh", async () => {
  const storage = createStorage();
  const store = webStore({ storage });
  const { session, peer } = await openSession({ store });
  const events: string[] = [];
  session.on("storeError", ({ error }) => events.push((error as Error).name));
  session.on("signedOut", () => events.push("signedOut"));
  storage.setItem("countersign", "garbage");
  peer.on("GET /orders/1", onlyFor("A2"));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(events).toEqual(["StoreError"]);
  expect(store.get()).toMatchObject({ accessToken: "A2" });
});

test("a session that finds garbage in its store signs in as one that finds nothing", async () => {
  const storage = createStorage();
  storage.setItem("countersign", "garbage");
  const peer = createPeer().on("POST /auth/login", tokens(1)).on(refresh, rotating());
  const store = webStore({ storage });
  const session = createSession({ baseUrl, contract: orderContract, fetch: peer.fetch, store });
  const errors: unknown[] = [];
  session.on("storeError", ({ error }) => errors.push(error));
  const signedOut = session.fetch("/orders/1");
  await expect(signedOut).rejects.toMatchObject({ reason: "no_session", cause: expect.any(StoreError) });
  expect(errors).toEqual([expect.any(StoreError)]);
  await session.signIn({ username: "dana", password: "pass-word" });
  expect(store.get()).toMatchObject({ accessToken: "A1" });
  expect(peer.log).toEqual(["POST /auth/login"]);
});
