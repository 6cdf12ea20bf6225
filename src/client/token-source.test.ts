import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { createPeer } from "./fixtures/peer.ts";
import { createGate, json, onlyFor, refused, rotating, status, tokens } from "./fixtures/scripts.ts";

const hour = 3_600_000;
const refresh = "POST /auth/refresh";

test("a token that was just issued is not renewed [PRO-1]", async () => {
  const { session, peer } = await openSession();
  for (let n = 0; n < 10; n += 1) await session.fetch("/orders/1");
  expect(peer.sent(refresh)).toEqual([]);
});

test("inside the window a read goes out at once, and the next has the new token [PRO-2]", async () => {
  const { session, peer, time } = await openSession();
  const gate = createGate();
  peer.on(refresh, gate.before(tokens(2)));
  time.nowMs += hour - 60_000;
  await session.fetch("/orders/1");
  expect(peer.log).toContain("GET /orders/1 A1");
  const renewed = Promise.withResolvers<void>();
  session.on("refreshed", () => renewed.resolve());
  gate.open();
  await renewed.promise;
  await session.fetch("/orders/1");
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(peer.log.at(-1)).toBe("GET /orders/1 A2");
});

test("an expired token is renewed before the call, and never sent [PRO-3]", async () => {
  const { session, peer, time } = await openSession();
  time.nowMs += hour;
  await session.fetch("/orders/1");
  expect(peer.log).toEqual([refresh, "GET /orders/1 A2"]);
});

test("calls that find the token expired share one refresh [PRO-4]", async () => {
  const { session, peer, time } = await openSession();
  time.nowMs += hour;
  await Promise.all(Array.from({ length: 50 }, () => session.fetch("/orders/1")));
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(peer.sent("GET /orders/1 A2")).toHaveLength(50);
  expect(peer.sent("GET /orders/1 A1")).toEqual([]);
});

test("a token of one minute is not renewed in its first seconds [PRO-5]", async () => {
  const { session, peer, time } = await openSession({
    tokens: { accessToken: "A1", refreshToken: "R1", lifetimeMs: 60_000 },
  });
  for (let n = 0; n < 10; n += 1, time.nowMs += 500) await session.fetch("/orders/1");
  expect(peer.sent(refresh)).toEqual([]);
});

test("while a renewal fails the token is used on, and the server is left in peace [PRO-7]", async () => {
  const { session, peer, time } = await openSession();
  peer.on(refresh, status(503)).on("GET /orders/1", onlyFor("A1"));
  const nextFailure = () => new Promise<unknown>((resolve) => session.on("refreshFailed", resolve));
  time.nowMs += hour - 60_000;
  const first = nextFailure();
  for (let n = 0; n < 5; n += 1) expect((await session.fetch("/orders/1")).status).toBe(200);
  await first;
  await session.fetch("/orders/1");
  expect(peer.sent(refresh)).toHaveLength(1);
  time.nowMs += 5_000;
  const second = nextFailure();
  await session.fetch("/orders/1");
  await second;
  expect(peer.sent(refresh)).toHaveLength(2);
});

test("a session that will not be renewed ends with its access token, and says so once [PRO-8]", async () => {
  const { session, peer, time } = await openSession();
  const reasons: string[] = [];
  session.on("signedOut", ({ reason }) => reasons.push(reason));
  peer.on(refresh, status(400));
  time.nowMs += hour - 60_000;
  for (let n = 0; n < 3; n += 1) await session.fetch("/orders/1");
  expect(reasons).toEqual([]);
  time.nowMs += 60_000;
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "refresh_rejected" });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "refresh_rejected" });
  expect(peer.sent("GET /orders/1 A1")).toHaveLength(3);
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(reasons).toEqual(["refresh_rejected"]);
});

test("after a long sleep one refresh serves everybody, and the old token is not sent [PRO-9]", async () => {
  const { session, peer, time } = await openSession();
  await session.fetch("/orders/1");
  time.nowMs += 2 * hour;
  await Promise.all(Array.from({ length: 10 }, () => session.fetch("/orders/2")));
  expect(peer.sent(refresh)).toHaveLength(1);
  expect(peer.sent("GET /orders/2 A1")).toEqual([]);
});

test("a token of unstated life is renewed after a 401 only [PRO-10]", async () => {
  const { session, peer, time } = await openSession({ tokens: { accessToken: "A1", refreshToken: "R1" } });
  for (let n = 0; n < 10; n += 1, time.nowMs += hour) await session.fetch("/orders/1");
  expect(peer.sent(refresh)).toEqual([]);
});

test("a JWT is not looked into: its life is what the answer stated [PRO-12]", async () => {
  const expired = `x.${btoa('{"exp":1}')}.x`;
  const { session, peer } = await openSession({ tokens: { accessToken: expired, lifetimeMs: hour } });
  await session.fetch("/orders/1");
  expect(peer.log).toEqual([`GET /orders/1 ${expired}`]);
});

test("a clock that is ten minutes fast causes no loop of refreshes [PRO-13]", async () => {
  const { session, peer, time } = await openSession();
  const trueDate = () => new Date(time.nowMs - 600_000).toUTCString();
  const short = rotating(300);
  const dated = async (seen: Parameters<typeof short>[0]) => {
    const answer = await short(seen);
    answer.headers.set("Date", trueDate());
    return answer;
  };
  peer.on(refresh, dated).on("GET /orders/1", (seen) => json({}, { headers: { Date: trueDate() } })(seen));
  await session.refresh("A1");
  for (let n = 0; n < 10; n += 1, time.nowMs += 500) await session.fetch("/orders/1");
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a token that a slow clock takes for good is renewed after its 401 [PRO-14]", async () => {
  const { session, peer, time } = await openSession();
  time.nowMs -= 600_000;
  peer.on("GET /orders/1", onlyFor("A2"));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.log).toEqual(["GET /orders/1 A1", refresh, "GET /orders/1 A2"]);
});

test("inside the window a critical write waits for the new token [PRO-16] [P0-16]", async () => {
  const { session, peer, time } = await openSession();
  time.nowMs += hour - 60_000;
  await session.fetch("/orders/1/pay", { method: "POST" }).catch(() => {});
  expect(peer.log).toEqual([refresh, "POST /orders/1/pay A2"]);
});

test("a critical write goes out with a token that is still good when the renewal fails", async () => {
  const { session, peer, time } = await openSession();
  peer.on(refresh, status(503));
  time.nowMs += hour - 60_000;
  await session.fetch("/orders/1/pay", { method: "POST" });
  expect(peer.log).toEqual([refresh, "POST /orders/1/pay A1"]);
});

test("a caller who gives up while waiting leaves at once, and the refresh goes on for others [AB-1]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, gate.before(tokens(2)));
  const caller = new AbortController();
  const first = session.fetch("/orders/1", { signal: caller.signal });
  await gate.arrived;
  const other = session.fetch("/orders/1");
  caller.abort();
  await expect(first).rejects.toMatchObject({ name: "AbortError" });
  gate.open();
  expect((await other).status).toBe(200);
  expect(peer.sent("GET /orders/1 A2")).toHaveLength(1);
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a refresh is finished and kept when everybody who waited has left [AB-2]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", onlyFor("A2")).on(refresh, gate.before(tokens(2)));
  const caller = new AbortController();
  const calls = Array.from({ length: 3 }, () => session.fetch("/orders/1", { signal: caller.signal }));
  await gate.arrived;
  const renewed = Promise.withResolvers<void>();
  session.on("refreshed", () => renewed.resolve());
  caller.abort();
  await Promise.allSettled(calls);
  gate.open();
  await renewed.promise;
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.sent(refresh)).toHaveLength(1);
});

test("a call whose signal is aborted already sends nothing [AB-3]", async () => {
  const { session, peer, time } = await openSession();
  time.nowMs += hour;
  await expect(session.fetch("/orders/1", { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(peer.log).toEqual([]);
});

test("a call that is given up with the new token in hand is not even begun [AB-4]", async () => {
  const peer = createPeer().on(refresh, rotating());
  const asked: string[] = [];
  const { session, time } = await openSession({
    peer,
    fetch(request) {
      asked.push(new URL(request.url).pathname);
      return peer.fetch(request);
    },
  });
  time.nowMs += 3_600_000;
  const caller = new AbortController();
  // Somebody who waits for the same refresh, and hears of it a moment before.
  void session.refresh("A1").then(() => caller.abort());
  await expect(session.fetch("/orders/1", { signal: caller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(asked).toEqual(["/auth/refresh"]);
});

test("a call that is given up after the refresh is not sent again [AB-4]", async () => {
  const { session, peer } = await openSession();
  const caller = new AbortController();
  session.on("refreshed", () => caller.abort());
  peer.on("GET /orders/1", refused);
  await expect(session.fetch("/orders/1", { signal: caller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(peer.log).toEqual(["GET /orders/1 A1", refresh]);
});
