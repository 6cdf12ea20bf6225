import { expect, test } from "vitest";
import { AlreadyInFlightError } from "./errors/already-in-flight-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
import { type OpenSession, openSession } from "./fixtures/open-session.ts";
import { commits, type OrderWorld, serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, onlyFor, refused, status } from "./fixtures/scripts.ts";
import { metaOf } from "./session-fetch.ts";

const refresh = "POST /auth/refresh";
const evidence = ["GET /orders/1 A2", "GET /orders/1/history A2"];
const done = json({ id: 1, state: "activated" });

async function openOrder(): Promise<OpenSession & { world: OrderWorld }> {
  const opened = await openSession();
  return { ...opened, world: serveOrder(opened.peer) };
}

function activate({ session }: OpenSession, headers: Record<string, string> = {}): Promise<Response> {
  const init = { method: "POST", body: '{"note":"now"}', headers: { "If-Match": '"1"', ...headers } };
  return session.fetch("/orders/1/activate", init);
}

function write({ session }: OpenSession, path: "pay" | "submission" | "refund"): Promise<Response> {
  return session.fetch(`/orders/1/${path}`, { method: path === "submission" ? "PUT" : "POST", body: "{}" });
}

test("a refused write that left no trace is sent again after order and history were read [P0-1]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", onlyFor("A2", done));
  const answer = await activate(opened);
  expect(opened.peer.log).toEqual([
    "POST /orders/1/activate A1",
    refresh,
    ...evidence,
    "POST /orders/1/activate A2",
  ]);
  const [first, second] = opened.peer.sent("POST /orders/1/activate");
  expect(second?.body).toBe(first?.body);
  expect(second?.headers.get("if-match")).toBe('"1"');
  expect(second?.headers.get("x-operation-key")).toBe(first?.headers.get("x-operation-key"));
  expect(metaOf(answer)).toMatchObject({ attempts: 2, refreshed: true, replayed: true, outcome: "replayed" });
});

test("a refused write is a conflict when the order has changed and its history lacks the write [P0-1] [P0-8]", async () => {
  const opened = await openOrder();
  opened.world.etag = '"2"';
  opened.world.state = "cancelled";
  opened.peer.on("POST /orders/1/activate", refused);
  const failure = await activate(opened).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StateConflictError);
  expect(failure).toMatchObject({ etag: '"2"', resource: { state: "cancelled" } });
  expect(opened.peer.sent("POST /orders/1/activate")).toHaveLength(1);
});

test("a write that landed before its 401 is not sent again [P0-2]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", commits(opened.world, "activated", refused));
  const answer = await activate(opened);
  expect(opened.peer.log).toEqual(["POST /orders/1/activate A1", refresh, ...evidence]);
  expect(await answer.json()).toEqual({ id: 1, state: "activated" });
  expect(metaOf(answer)).toMatchObject({ attempts: 1, replayed: false, outcome: "applied" });
});

test("a write whose answer was lost is found in the history and not sent again [P0-3]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/pay", commits(opened.world, "paid", cut()));
  const answer = await write(opened, "pay");
  expect(opened.peer.log).toEqual(["POST /orders/1/pay A1", "GET /orders/1 A1", "GET /orders/1/history A1"]);
  expect(metaOf(answer)?.outcome).toBe("applied");
});

test("after an unclear failure the history is read again until the settling time is over [P0-4]", async () => {
  const opened = await openOrder();
  const { peer, time, world } = opened;
  peer.on("POST /orders/1/pay", status(504)).on("GET /orders/1", (seen) => {
    if (time.slept.length === 2) world.history.unshift({ what: "paid", key: payKey(opened) });
    return json({ id: 1 })(seen);
  });
  const answer = await write(opened, "pay");
  expect(time.slept).toEqual([1_000, 1_000]);
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
  expect(metaOf(answer)?.outcome).toBe("applied");
});

test("without key and entity tag an unclear failure is never followed by a second sending [P0-5]", async () => {
  const opened = await openOrder();
  opened.peer.on("PUT /orders/1/submission", cut());
  const failure = await write(opened, "submission").catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnknownOutcomeError);
  expect(failure).toMatchObject({ phase: "reconcile", entriesRead: 0, meta: { attempts: 1 } });
  expect(opened.time.slept).toEqual([1_000, 1_000, 2_000]);
  expect(opened.peer.sent("PUT")).toHaveLength(1);
});

test("with a key a write that has not landed by the end of the settling time is sent once more [P0-6]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/pay", cut(), done);
  const answer = await write(opened, "pay");
  const [first, second, ...more] = opened.peer.sent("POST /orders/1/pay");
  expect(more).toEqual([]);
  expect(second?.headers.get("x-operation-key")).toBe(first?.headers.get("x-operation-key"));
  expect(metaOf(answer)?.outcome).toBe("replayed");
});

test.for([
  ["the refresh is refused", refresh, status(401), "refresh", "signed-out"],
  ["the refresh fails", refresh, status(503), "refresh", "refresh-failed"],
  ["the order cannot be read", "GET /orders/1", status(500), "reconcile", "http"],
  ["the history cannot be read", "GET /orders/1/history", status(403), "reconcile", "forbidden"],
] as const)(
  "a refused write has an unknown outcome when %s [P0-7]",
  async ([, route, script, phase, code]) => {
    const opened = await openOrder();
    opened.peer.on("POST /orders/1/activate", refused).on(route, script);
    const failure = await activate(opened).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnknownOutcomeError);
    expect(failure).toMatchObject({ phase, cause: { code } });
    expect(opened.peer.sent("POST /orders/1/activate")).toHaveLength(1);
  },
);

test.for([refused, cut(), status(500)])(
  "a critical write that nothing can reconcile is sent once [P0-9]",
  async (script) => {
    const opened = await openOrder();
    opened.peer.on("POST /orders/1/refund", script);
    await expect(write(opened, "refund")).rejects.toBeInstanceOf(UnknownOutcomeError);
    expect(opened.peer.sent("POST /orders/1/refund")).toHaveLength(1);
  },
);

test.for([500, 502, 503, 504, 408])(
  "a %i leaves the outcome open, so the history decides [P0-10]",
  async (code) => {
    const opened = await openOrder();
    opened.peer.on("POST /orders/1/activate", commits(opened.world, "activated", status(code)));
    expect(metaOf(await activate(opened))?.outcome).toBe("applied");
    expect(opened.peer.sent("POST /orders/1/activate")).toHaveLength(1);
  },
);

test.for([409, 412])(
  "a %i to the second sending is settled by one more look [P0-11] [P0-12]",
  async (code) => {
    const late = await openOrder();
    late.peer.on("POST /orders/1/activate", refused, commits(late.world, "activated", status(code)));
    expect(metaOf(await activate(late))).toMatchObject({ attempts: 2, outcome: "applied" });

    const lost = await openOrder();
    lost.peer.on("POST /orders/1/activate", refused, status(code));
    await expect(activate(lost)).rejects.toBeInstanceOf(StateConflictError);
    expect(lost.peer.log.slice(-2)).toEqual(evidence);
    expect(lost.peer.sent("POST /orders/1/activate")).toHaveLength(2);
  },
);

test("a 409 to the second sending that asks to wait is waited out, for the first is still under way", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", cut(), status(409, { "Retry-After": "1" }));
  await expect(activate(opened)).rejects.toMatchObject({
    code: "unknown-outcome",
    phase: "replay",
    status: 409,
  });
  expect(opened.time.slept).toEqual([1_000, 1_000, 2_000, 1_000, 1_000, 1_000, 2_000]);
});

test("a second sending that is refused too ends with an unknown outcome [P0-13]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", refused);
  await expect(activate(opened)).rejects.toMatchObject({
    code: "unknown-outcome",
    phase: "replay",
    status: 401,
  });
  expect(opened.peer.sent("POST /orders/1/activate")).toHaveLength(2);
  expect(opened.peer.sent(refresh)).toHaveLength(1);
});

test("a second sending whose answer is lost is settled by the history, and there is no third", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", refused, cut());
  await expect(activate(opened)).rejects.toMatchObject({ code: "unknown-outcome", phase: "replay" });
  expect(opened.peer.sent("POST /orders/1/activate")).toHaveLength(2);
});

test("the evidence is read past every cache [P0-14]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", refused, done);
  await activate(opened);
  expect(opened.peer.sent("GET").map(({ cache }) => cache)).toEqual(["no-store", "no-store"]);
});

test("the evidence is not read before the server wants to be asked again", async () => {
  const opened = await openOrder();
  const patient = status(503, { "Retry-After": "7" });
  opened.peer.on("POST /orders/1/activate", commits(opened.world, "activated", patient));
  expect(metaOf(await activate(opened))?.outcome).toBe("applied");
  expect(opened.time.slept).toEqual([7_000]);
});

test("a server that asks for a long wait leaves the outcome unknown, and nothing is read", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", status(503, { "Retry-After": "600" }));
  await expect(activate(opened)).rejects.toMatchObject({ code: "unknown-outcome", status: 503 });
  expect(opened.peer.log).toHaveLength(1);
});

test("a write that was refused with a token in vain is still settled by the evidence", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", refused);
  await activate(opened).catch(() => {});
  opened.peer.on("POST /orders/1/activate", commits(opened.world, "activated", refused));
  expect(metaOf(await activate(opened))).toMatchObject({ attempts: 1, outcome: "applied" });
  expect(opened.peer.log.slice(-5)).toEqual([
    refresh,
    "POST /orders/1/activate A3",
    refresh,
    "GET /orders/1 A4",
    "GET /orders/1/history A4",
  ]);
});

test("the same critical write is not begun again while the first is under way [P0-15]", async () => {
  const opened = await openOrder();
  const gate = createGate();
  opened.peer.on("POST /orders/1/activate", gate.before(done));
  const first = activate(opened);
  await gate.arrived;
  await expect(activate(opened)).rejects.toBeInstanceOf(AlreadyInFlightError);
  gate.open();
  expect((await first).status).toBe(200);
  expect(opened.peer.log).toHaveLength(1);
  expect((await activate(opened)).status).toBe(200);
});

test.for([403, 404, 400, 422])("a %i is the answer, and nothing needs to be read [P0-20]", async (code) => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", status(code));
  expect((await activate(opened)).status).toBe(code);
  expect(opened.peer.log).toEqual(["POST /orders/1/activate A1"]);
});

test("each critical write is recorded when it is sent and when its outcome stands [P0-22]", async () => {
  const opened = await openOrder();
  const records: unknown[] = [];
  opened.session.on("criticalWrite", (record) => records.push(record));
  opened.peer.on("POST /orders/1/activate", () => {
    return new Response(null, { status: 401, headers: { "X-Request-Id": "q1" } });
  });
  opened.peer.on("GET /orders/1", status(500));
  const firstSentAtMs = opened.time.nowMs;
  await activate(opened).catch(() => {});
  const record = {
    id: expect.any(String) as string,
    operationId: "activate",
    target: "POST /orders/1/activate",
    idempotencyKey: expect.any(String) as string,
    ifMatch: '"1"',
    firstSentAtMs,
    attempts: 1,
    hasBody: true,
  };
  expect(records).toEqual([
    { ...record, requestIds: [], outcome: "pending" },
    { ...record, requestIds: ["q1"], outcome: "unknown" },
  ]);
});

test("a PUT that the contract calls critical is not sent again as a PUT would be [P0-24]", async () => {
  const opened = await openOrder();
  opened.peer.on("PUT /orders/1/submission", commits(opened.world, "submitted", refused));
  opened.world.history.push({ what: "created", when: "2026-01-01T00:00:00Z" });
  await write(opened, "submission").catch(() => {});
  expect(opened.peer.sent("PUT")).toHaveLength(1);
  expect(opened.peer.log.slice(2, 4)).toEqual(evidence);
});

test("all reads of the evidence together may refresh once [P0-25]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/activate", refused).on("GET /orders/1", refused);
  await expect(activate(opened)).rejects.toMatchObject({ code: "unknown-outcome", phase: "reconcile" });
  expect(opened.peer.sent(refresh)).toHaveLength(2);
  expect(opened.peer.sent("POST /orders/1/activate")).toHaveLength(1);
});

test("reads of the evidence that are refused in turn share one refresh [P0-25]", async () => {
  const opened = await openOrder();
  opened.peer
    .on("POST /orders/1/activate", refused)
    .on("GET /orders/1", onlyFor("A3"))
    .on("GET /orders/1/history", onlyFor("A4"));
  await expect(activate(opened)).rejects.toMatchObject({ code: "unknown-outcome", phase: "reconcile" });
  expect(opened.peer.sent(refresh)).toHaveLength(2);
});

test("a caller who gives up before the write is sent is told no more than that", async () => {
  const opened = await openOrder();
  const gate = createGate();
  opened.peer.on(refresh, gate.before(status(503)));
  opened.time.nowMs += 3_600_000;
  const caller = new AbortController();
  const call = opened.session.fetch("/orders/1/pay", { method: "POST", signal: caller.signal });
  await gate.arrived;
  caller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});

test("a caller who gives up after the write was sent learns that its outcome is unknown [AB-11]", async () => {
  const opened = await openOrder();
  const gate = createGate();
  opened.peer.on("POST /orders/1/activate", gate.before(done));
  const caller = new AbortController();
  const call = opened.session.fetch("/orders/1/activate", { method: "POST", signal: caller.signal });
  await gate.arrived;
  caller.abort();
  const failure = await call.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnknownOutcomeError);
  expect(failure).toMatchObject({ phase: "send", cause: { name: "AbortError" } });
  expect(opened.peer.log).toHaveLength(1);
});

test("an attempt that is not answered in time is an unclear failure", async () => {
  const opened = await openOrder();
  const gate = createGate();
  opened.peer.on("POST /orders/1/activate", gate.before(done));
  const call = activate(opened);
  await gate.arrived;
  opened.world.history.unshift({ what: "activated", key: activationKey(opened) });
  opened.time.expire();
  expect(metaOf(await call)?.outcome).toBe("applied");
});

function activationKey({ peer }: OpenSession): string | null {
  return peer.sent("POST /orders/1/activate")[0]?.headers.get("x-operation-key") ?? null;
}

function payKey({ peer }: OpenSession): string | null {
  return peer.sent("POST /orders/1/pay")[0]?.headers.get("x-operation-key") ?? null;
}

test("a critical write that is throttled is answered so, and not sent again [P0-19]", async () => {
  const opened = await openOrder();
  opened.peer.on("POST /orders/1/pay", status(429, { "Retry-After": "1" }));
  expect((await write(opened, "pay")).status).toBe(429);
  expect(opened.peer.log).toEqual(["POST /orders/1/pay A1"]);
});
