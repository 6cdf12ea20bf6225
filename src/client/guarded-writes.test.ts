import { expect, test } from "vitest";
import { NotReplayedError } from "./errors/not-replayed-error.ts";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
import { openSession } from "./fixtures/open-session.ts";
import { createGate, cut, onlyFor, refused, status } from "./fixtures/scripts.ts";
import type { Session } from "./session.ts";

function create(session: Session, init: RequestInit = {}): Promise<Response> {
  return session.fetch("/orders", { method: "POST", body: "{}", ...init });
}

test("a 401 on a guarded write refreshes but does not replay [RX-13]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders", onlyFor("A2"));
  const failure = await create(session).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotReplayedError);
  expect(failure).toMatchObject({ refreshed: true, meta: { attempts: 1 } });
  expect(String(failure)).toContain("may have landed");
  expect(peer.log).toEqual(["POST /orders A1", "POST /auth/refresh"]);
});

test("a guarded write never ends as a mere sign-out, for it may have landed", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders", refused).on("POST /auth/refresh", status(401));
  await expect(create(session)).rejects.toMatchObject({
    code: "not-replayed",
    refreshed: false,
    cause: { code: "signed-out" },
  });
});

test.for([500, 502, 503, 504])(
  "a %i leaves a guarded write's outcome unknown, and it is sent once [TR-8]",
  async (code) => {
    const { session, peer } = await openSession();
    peer.on("POST /orders", status(code));
    const failure = await create(session).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnknownOutcomeError);
    expect(failure).toMatchObject({ phase: "send", status: code, cause: { code: "http", status: code } });
    expect(peer.log).toEqual(["POST /orders A1"]);
  },
);

test("a guarded write whose answer is lost is sent once [TR-9]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders", cut());
  await expect(create(session)).rejects.toMatchObject({
    code: "unknown-outcome",
    cause: { code: "network" },
  });
  expect(peer.log).toEqual(["POST /orders A1"]);
});

test("a guarded write that the caller gives up rejects with the caller's reason", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("POST /orders", refused).on("POST /auth/refresh", gate.before(status(503)));
  const caller = new AbortController();
  const call = create(session, { signal: caller.signal });
  await gate.arrived;
  caller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});

test("a request that the contract does not know is guarded unless its method promises more", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /unknown", refused).on("PATCH /unknown", refused).on("PUT /unknown", refused);
  const codes = ["POST", "PATCH"].map((method) =>
    session.fetch("/unknown", { method }).catch(({ code }) => code),
  );
  expect(await Promise.all(codes)).toEqual(["not-replayed", "not-replayed"]);
  expect((await session.fetch("/unknown", { method: "PUT" })).status).toBe(401);
  expect(peer.sent("PUT /unknown")).toHaveLength(2);
});
