import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { baseUrl, type OpenSession, openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { createGate, cut, onlyFor, refused, rotating, status, tokens } from "./fixtures/scripts.ts";
import { memoryStore } from "./memory-store.ts";
import type { SessionOptions } from "./session-options.ts";

const refresh = "POST /auth/refresh";
const signOut = "POST /auth/logout";
const hour = 3_600_000;

/** Opens a session whose access token has expired, while its refresh token is good. */
async function openExpired(options: Partial<SessionOptions> = {}): Promise<OpenSession> {
  const opened = await openSession(options);
  opened.time.nowMs += hour + 1;
  opened.peer.on(signOut, onlyFor("A2", status(204)));
  return opened;
}

test("a sign-out after the access token has expired ends the session at the server all the same", async () => {
  const store = memoryStore();
  const { session, peer } = await openExpired({ store });
  const told: string[] = [];
  for (const name of ["signedOut", "refreshed", "refreshFailed"] as const)
    session.on(name, () => told.push(name));
  await session.signOut();
  expect(peer.log).toEqual([refresh, `${signOut} A2`]);
  // What was renewed for the sign-out is for nothing else.
  expect(await store.get()).toBeUndefined();
  await expect(session.token()).rejects.toMatchObject({ reason: "signed_out" });
  expect(told).toEqual(["signedOut"]);
});

test("while the token is renewed for a sign-out, the session has ended here", async () => {
  const { session, peer } = await openExpired();
  const gate = createGate();
  peer.on(refresh, gate.before(rotating()));
  const leaving = session.signOut();
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "signed_out" });
  await gate.arrived;
  await session.adopt({ accessToken: "V" });
  gate.open();
  await leaving;
  expect(await session.token()).toBe("V");
  expect(peer.log).toEqual([refresh, `${signOut} A2`]);
});

test.for([
  ["refused", status(401)],
  ["lost", cut()],
  ["failing", status(503, { "Retry-After": "60" })],
] as const)("a sign-out succeeds where the refresh for it is %s, and nothing follows", async ([, script]) => {
  const { session, peer } = await openExpired();
  peer.on(refresh, script);
  await session.signOut();
  expect(peer.sent(signOut)).toEqual([]);
  await expect(session.token()).rejects.toMatchObject({ reason: "signed_out" });
});

test("a sign-out whose access token is good refreshes nothing, even where the server refuses it [RX-21]", async () => {
  const { session, peer } = await openSession();
  peer.on(signOut, refused);
  await session.signOut();
  expect(peer.log).toEqual([`${signOut} A1`]);
});

test("a sign-out that cuts off a refresh presents no refresh token a second time [AB-9] [RT-1]", async () => {
  const { session, peer } = await openExpired();
  const gate = createGate();
  peer.on(refresh, gate.before(tokens(2)));
  const call = session.fetch("/orders/1");
  const failure = expect(call).rejects.toMatchObject({ reason: "signed_out" });
  await gate.arrived;
  await session.signOut();
  await failure;
  gate.open();
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a renewal beside the calls that a sign-out cuts off is not made again, though the token expired meanwhile [RT-1]", async () => {
  const { session, peer, time } = await openSession();
  const gate = createGate();
  peer.on(refresh, gate.before(tokens(2)));
  time.nowMs += hour - 60_000;
  await session.fetch("/orders/1");
  await gate.arrived;
  time.nowMs += 60_001;
  await session.signOut();
  gate.open();
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a sign-out goes by the tokens that another tab has stored meanwhile [RT-17]", async () => {
  const { get, set, clearIf } = memoryStore();
  const { session, peer, time } = await openSession({ store: { get, set, clearIf } });
  const other = createSession({
    baseUrl,
    contract: orderContract,
    fetch: peer.fetch,
    now: time.now,
    store: { get, set, clearIf },
  });
  time.nowMs += hour + 1;
  expect(await other.token()).toBe("A2");
  await session.signOut();
  expect(peer.log).toEqual([refresh, `${signOut} A2`]);
  expect(await get()).toBeUndefined();
});

test("a sign-out that its caller gives up sends nothing more, and has ended the session", async () => {
  const { session, peer } = await openExpired();
  const gate = createGate();
  peer.on(refresh, gate.before(tokens(2)));
  const caller = new AbortController();
  const leaving = session.signOut({ signal: caller.signal });
  await gate.arrived;
  caller.abort();
  await leaving;
  expect(peer.sent(signOut)).toEqual([]);
});

test("tokens that nobody can renew are signed out as they are", async () => {
  const { session, peer, time } = await openSession({ tokens: { accessToken: "A1", lifetimeMs: hour } });
  time.nowMs += hour + 1;
  await session.signOut();
  expect(peer.log).toEqual([`${signOut} A1`]);
});
