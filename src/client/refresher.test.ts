import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { createPeer } from "./fixtures/peer.ts";
import { createGate, cut, json, onlyFor, refused, rotating, status, tokens } from "./fixtures/scripts.ts";
import { createTestTime } from "./fixtures/test-time.ts";
import type { Lock } from "./lock.ts";
import { memoryStore } from "./memory-store.ts";
import type { Sleep } from "./sleep.ts";
import type { TokenStore } from "./token-store.ts";

const refresh = "POST /auth/refresh";

test("each refresh token is spent once [RT-1]", async () => {
  const { session, peer } = await openSession();
  expect(await session.refresh("A1")).toBe("A2");
  expect(await session.refresh("A2")).toBe("A3");
  expect(peer.sent(refresh).map(({ body }) => JSON.parse(body).refresh_token)).toEqual(["R1", "R2"]);
});

test("an answer without a refresh token leaves the old one good [RT-2]", async () => {
  const { session, peer } = await openSession();
  peer.on(refresh, json({ access_token: "A2" }), json({ access_token: "A3" }));
  await session.refresh("A1");
  await session.refresh("A2");
  expect(peer.sent(refresh).map(({ body }) => JSON.parse(body).refresh_token)).toEqual(["R1", "R1"]);
});

test("new tokens are stored before they are used [RT-3]", async () => {
  const store = memoryStore();
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  const slow: TokenStore = {
    ...store,
    async set(next) {
      if (next.accessToken === "A2") await gate.promise;
      order.push(`stored ${next.accessToken}`);
      store.set(next);
    },
  };
  const { session, peer } = await openSession({ store: slow });
  peer.on("GET /orders/1", (seen) => {
    order.push(`sent ${seen.token}`);
    return onlyFor("A2")(seen);
  });
  const call = session.fetch("/orders/1");
  gate.resolve();
  await call;
  expect(order).toEqual(["stored A1", "sent A1", "stored A2", "sent A2"]);
});

test("a store that fails is reported, and the tokens are used from memory [RT-4]", async () => {
  const store = memoryStore();
  const failing: TokenStore = { ...store, set: () => Promise.reject(new Error("full")) };
  const { session, peer } = await openSession({ store: failing });
  const errors: unknown[] = [];
  session.on("storeError", ({ error }) => errors.push(error));
  peer.on("GET /orders/1", onlyFor("A3"));
  await session.refresh("A1");
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(errors).toEqual([new Error("full"), new Error("full")]);
});

test("two sessions with one store and one lock refresh once [RT-5]", async () => {
  const { a, b, peer } = await twoSessions({ lock: createLock() });
  await Promise.all([a.fetch("/orders/1"), b.fetch("/orders/1")]);
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(peer.sent("GET /orders/1 A2")).toHaveLength(2);
});

test("without a lock, two sessions that the server gives the same successor both go on [RT-6]", async () => {
  const { a, b, peer } = await twoSessions({});
  peer.on(refresh, tokens(2));
  const answers = await Promise.all([a.fetch("/orders/1"), b.fetch("/orders/1")]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
});

test("without a lock, the session that comes second takes the winner's tokens from the store [RT-6] [RT-7]", async () => {
  const { a, b, peer, store, ended } = await twoSessions({});
  const stored = createGate();
  const rotate = rotating();
  // The winner calls with its tokens as soon as they are stored, and only then the other learns that it lost.
  peer.on(refresh, rotate, stored.before(rotate)).on("GET /orders/1", (seen) => {
    if (seen.token === "A2") stored.open();
    return onlyFor("A2")(seen);
  });
  const answers = await Promise.all([a.fetch("/orders/1"), b.fetch("/orders/1")]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  expect(peer.sent(refresh)).toHaveLength(2);
  expect(await store.get()).toMatchObject({ accessToken: "A2", refreshToken: "R2" });
  expect(ended()).toBe(0);
});

test("a refresh whose answer was lost is asked once more [RT-8]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, cut(), tokens(2));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.sent(refresh)).toHaveLength(2);
});

test("a lost answer without grace ends the session once, after two refreshes [RT-9]", async () => {
  const { session, peer } = await openSession();
  const reasons: string[] = [];
  session.on("signedOut", ({ reason }) => reasons.push(reason));
  peer.on("GET /orders/1", refused).on(refresh, cut(), status(400));
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "refresh_rejected" });
  expect(peer.sent(refresh)).toHaveLength(2);
  expect(reasons).toEqual(["refresh_rejected"]);
});

test("a dead refresh token is sent once, however many calls need it [RT-10]", async () => {
  const { session, peer } = await openSession();
  const reasons: string[] = [];
  session.on("signedOut", ({ reason }) => reasons.push(reason));
  peer.on("GET /orders/1", refused).on(refresh, status(400));
  const five = () => Promise.allSettled(Array.from({ length: 5 }, () => session.fetch("/orders/1")));
  const outcomes = [...(await five()), ...(await five())];
  expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.code)).toEqual(
    Array.from({ length: 10 }, () => "signed-out"),
  );
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(reasons).toEqual(["refresh_rejected"]);
});

test("after a failed refresh the server is left in peace until the cooldown is over [RT-11]", async () => {
  const { session, peer, time } = await openSession();
  peer.on(refresh, status(503));
  time.nowMs += 3_600_000;
  const codes: unknown[] = [];
  for (let n = 0; n < 20; n += 1, time.nowMs += 250) {
    await session.fetch("/orders/1").catch(({ code }) => codes.push(code));
  }
  expect(codes).toEqual(Array.from({ length: 20 }, () => "refresh-failed"));
  expect(peer.log).toEqual([refresh]);
  await session.fetch("/orders/1").catch(() => {});
  expect(peer.log).toEqual([refresh, refresh]);
});

test("Retry-After makes the cooldown longer [RT-12]", async () => {
  const { session, peer, time } = await openSession({ refreshCooldownMs: 1_000 });
  peer.on(refresh, status(429, { "Retry-After": "7" }));
  const failure = await session.refresh("A1").catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "refresh-failed", retryAfterMs: 7_000 });
  time.nowMs += 6_999;
  await session.refresh("A1").catch(() => {});
  expect(peer.log).toHaveLength(1);
  time.nowMs += 1;
  await session.refresh("A1").catch(() => {});
  expect(peer.log).toHaveLength(2);
});

test("a lock that nobody lets go of is waited for no longer than its time [RT-13]", async () => {
  const stuck: Lock = (_, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { session, peer, time } = await openSession({ lock: stuck });
  const renewed = session.refresh("A1");
  await Promise.resolve();
  time.expire();
  expect(await renewed).toBe("A2");
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a lock is waited for longer than its holder may take for two refreshes", async () => {
  const time = createTestTime();
  const limits: number[] = [];
  const sleep: Sleep = (ms, how) => {
    if (how?.background) limits.push(ms);
    return time.sleep(ms, how);
  };
  const { session } = await openSession({ time, sleep, lock: (task) => task() });
  await session.refresh("A1");
  const [lockMs = 0, refreshMs = 0] = limits;
  expect(limits).toHaveLength(2);
  expect(lockMs).toBeGreaterThan(2 * refreshMs);
});

test("a lock that fails is reported, and keeps nobody from refreshing", async () => {
  const broken = new Error("broken");
  const { session, peer } = await openSession({ lock: () => Promise.reject(broken) });
  const errors: unknown[] = [];
  session.on("storeError", ({ error }) => errors.push(error));
  expect(await session.refresh("A1")).toBe("A2");
  expect(errors).toEqual([broken]);
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a lock that cannot be let go of spoils no refresh, which is made once", async () => {
  const lock: Lock = async (task) => {
    await task();
    throw new Error("stuck");
  };
  const { session, peer } = await openSession({ lock });
  expect(await session.refresh("A1")).toBe("A2");
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("tokens that another session stored are used without a refresh [RT-14] [RT-17]", async () => {
  const { a, b, peer } = await twoSessions({});
  await a.refresh("A1");
  expect((await b.fetch("/orders/1")).status).toBe(200);
  expect(peer.log).toEqual([refresh, "GET /orders/1 A2"]);
});

test("a store that tells of nothing is read again before a refresh [RT-17]", async () => {
  const { a, b, peer } = await twoSessions({ isSilent: true });
  await a.refresh("A1");
  expect((await b.fetch("/orders/1")).status).toBe(200);
  expect(peer.log).toEqual([refresh, "GET /orders/1 A1", "GET /orders/1 A2"]);
});

test("a sign-out in one session ends the others of the store [RT-15]", async () => {
  const { a, b, peer } = await twoSessions({});
  await a.signOut();
  await expect(b.fetch("/orders/1")).rejects.toMatchObject({ reason: "signed_out" });
  expect(peer.log).toEqual(["POST /auth/logout A1"]);
});

test("a refresh that is not answered in time is given up, and the next call begins another [AB-6]", async () => {
  const { session, peer, time } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, gate.before(tokens(2)), tokens(2));
  const call = session.fetch("/orders/1");
  await gate.arrived;
  time.expire();
  await expect(call).rejects.toMatchObject({ code: "refresh-timeout" });
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.sent(refresh)).toHaveLength(2);
});

test("an answer that holds no tokens fails the refresh and keeps the session [SGN-9]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", refused).on(refresh, json({ token_type: "mac", access_token: "M" }));
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ code: "token-response" });
  expect(await session.token()).toBe("A1");
});

test("a refresh token does not follow a redirect [OR-9]", async () => {
  const { session, peer } = await openSession();
  peer.on(refresh, status(307, { Location: "https://other.example/refresh" }));
  await expect(session.refresh("A1")).rejects.toMatchObject({ code: "unexpected-redirect" });
  expect(peer.log).toEqual([refresh]);
});

async function twoSessions({ lock, isSilent = false }: { lock?: Lock; isSilent?: boolean }) {
  const { get, set, clearIf, subscribe } = memoryStore();
  const store: TokenStore = { get, set, clearIf, ...(!isSilent && subscribe && { subscribe }) };
  const peer = createPeer().on(refresh, rotating()).on("GET /orders/1", onlyFor("A2"));
  let count = 0;
  const { session: a, time } = await openSession({ peer, store, ...(lock && { lock }) });
  const b = createSession({
    baseUrl,
    contract: orderContract,
    fetch: peer.fetch,
    now: time.now,
    sleep: time.sleep,
    store,
    ...(lock && { lock }),
  });
  await Promise.all([a.token(), b.token()]);
  for (const session of [a, b]) session.on("signedOut", () => count++);
  return { a, b, peer, store, ended: () => count };
}

/** One at a time, in order. */
function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}

test("a refresh that narrows the scope is told of [RT-19]", async () => {
  const answer = (n: number, scope: string) => json({ access_token: `A${n}`, refresh_token: `R${n}`, scope });
  const peer = createPeer().on("POST /auth/refresh", answer(2, "read write"), answer(3, "read"));
  const { session } = await openSession({
    peer,
    tokens: { accessToken: "A1", refreshToken: "R1", scope: "read write" },
  });
  const changes: unknown[] = [];
  session.on("scopeChanged", (change) => changes.push(change));
  await session.refresh("A1");
  expect(changes).toEqual([]);
  await session.refresh("A2");
  expect(changes).toEqual([{ scope: "read", previous: "read write" }]);
});
