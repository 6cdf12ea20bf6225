import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createSession } from "../create-session.ts";
import { baseUrl } from "../fixtures/open-session.ts";
import { orderContract } from "../fixtures/order-contract.ts";
import { createPeer, type Peer, type Script } from "../fixtures/peer.ts";
import { cut, json } from "../fixtures/scripts.ts";
import { createTestTime } from "../fixtures/test-time.ts";
import type { Session } from "../session.ts";
import { CountersignError } from "./countersign-error.ts";

const secret = /SECRET/;
const credentials = { username: "dana", password: "SECRET-password" };
const echo = { title: "Refused", detail: "SECRET-echoed", access_token: "SECRET-echoed" };
const all = "GET /orders/1";

/** A server that repeats what it was sent in every error. */
function answers(code: number): Script {
  const headers = { "Content-Type": "application/problem+json", "Set-Cookie": "id=SECRET-cookie" };
  return json(echo, { status: code, headers });
}

const get = (session: Session) => session.fetch("/orders/1?name=SECRET-query");
const post = (path: string) => (session: Session) =>
  session.fetch(path, { method: "POST", body: "SECRET-body" });

const cases: [title: string, act: (session: Session) => Promise<unknown>, script: (peer: Peer) => Peer][] = [
  [
    "a refused sign-in",
    (session) => session.signIn(credentials),
    (peer) => peer.on("POST /auth/login", answers(401)),
  ],
  [
    "a failed sign-in",
    (session) => session.signIn(credentials),
    (peer) => peer.on("POST /auth/login", answers(503)),
  ],
  [
    "a sign-in without an answer",
    (session) => session.signIn(credentials),
    (peer) => peer.on("POST /auth/login", cut()),
  ],
  [
    "tokens that are none",
    (session) => session.signIn(credentials),
    (peer) => peer.on("POST /auth/login", json({ secret: "SECRET" })),
  ],
  ["a token that no header bears", (session) => session.adopt({ accessToken: "SECRET\n" }), (peer) => peer],
  ["a refused refresh", get, (peer) => peer.on(all, answers(401)).on("POST /auth/refresh", answers(401))],
  ["a failed refresh", get, (peer) => peer.on(all, answers(401)).on("POST /auth/refresh", answers(503))],
  ["a read without an answer", get, (peer) => peer.on(all, cut())],
  ["a redirect", get, (peer) => peer.on(all, () => Response.redirect("https://x.example/?t=SECRET"))],
  ["a guarded write", post("/orders"), (peer) => peer.on("POST /orders", answers(401))],
  ["a guarded write that fails", post("/orders"), (peer) => peer.on("POST /orders", answers(500))],
  [
    "a critical write",
    post("/orders/1/pay"),
    (peer) => peer.on("POST /orders/1/pay", answers(401)).on(all, answers(403)),
  ],
  [
    "a conflict",
    (session) => session.fetch("/orders/1/activate", { method: "POST", headers: { "If-Match": '"1"' } }),
    (peer) =>
      peer
        .on("POST /orders/1/activate", answers(401))
        .on(all, json(echo, { headers: { ETag: '"2"' } }))
        .on("GET /orders/1/history", json({ data: { entries: [] } })),
  ],
];

test.for(cases)("%s shows no secret, however its error is printed [ER-1]", async ([, act, script]) => {
  const { session } = await open(script);
  const error: unknown = await act(session).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(CountersignError);
  for (let one = error; one instanceof Error; one = one.cause) {
    expect(String(one)).not.toMatch(secret);
    expect(String(one.stack)).not.toMatch(secret);
    expect(JSON.stringify(one)).not.toMatch(secret);
    expect(inspect(one, { depth: 9 })).not.toMatch(secret);
  }
});

test.for(cases)("%s tells of no secret in events [ER-2]", async ([, act, script]) => {
  const { session, events } = await open(script);
  await act(session).catch(() => {});
  expect(inspect(events, { depth: 9 })).not.toMatch(secret);
});

test("an error says its code, and what it knows, as JSON", async () => {
  const { session } = await open((peer) => peer.on("POST /orders", answers(500)));
  const error: unknown = await post("/orders")(session).catch((failure: unknown) => failure);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "UnknownOutcomeError",
    code: "unknown-outcome",
    phase: "send",
    status: 500,
    meta: { attempts: 1, outcome: "sent" },
  });
});

async function open(script: (peer: Peer) => Peer): Promise<{ session: Session; events: unknown[] }> {
  const renewed = json({ access_token: "SECRET-A2", refresh_token: "SECRET-R2" });
  const peer = script(createPeer().on("POST /auth/refresh", renewed));
  const time = createTestTime();
  const session = createSession({
    baseUrl,
    contract: orderContract,
    fetch: peer.fetch,
    now: time.now,
    sleep: time.sleep,
  });
  await session.adopt({ accessToken: "SECRET-A1", refreshToken: "SECRET-R1" });
  const events: unknown[] = [];
  for (const name of [
    "signedIn",
    "signedOut",
    "refreshed",
    "refreshFailed",
    "storeError",
    "criticalWrite",
  ] as const) {
    session.on(name, (event) => events.push(event));
  }
  return { session, events };
}
