import { expect, test } from "vitest";
import { writeSequenceText } from "../report/sequence-text.ts";
import type { WireExchange } from "./wire-exchange.ts";
import { type Drawn, sequenceOf } from "./wire-sequence.ts";

function exchange(number: number, path: string, more: Partial<WireExchange> = {}): WireExchange {
  return {
    number,
    path,
    atMs: number * 10,
    answeredAtMs: number * 10 + 1,
    startedAtMs: 0,
    endedAtMs: 0,
    connection: 1,
    openConnections: 1,
    bearer: "A1",
    refreshToken: undefined,
    issued: undefined,
    committed: false,
    request: {
      method: "GET",
      url: `http://127.0.0.1${path}?secret=1`,
      headers: [["Authorization", "Bearer csa_1"]],
    },
    ...more,
  };
}

/** Draws these requests, of a client whose caller did nothing that is told. */
function drawn(exchanges: readonly WireExchange[], more: Partial<Drawn> = {}) {
  const nothing = { elsewhere: [], secrets: [], sessions: [], asked: [], abortsAtMs: [] };
  return sequenceOf({ ...nothing, exchanges, ...more });
}

const answered = (status: number) => ({ response: { status, headers: [], body: new Uint8Array() } });

test("a log is a diagram of who sent what, when and with which token, and how it ended", () => {
  const log = [
    exchange(1, "/orders/1/activate", { ...answered(401), committed: true }),
    exchange(2, "/refresh", { ...answered(200), bearer: undefined, refreshToken: "R1", issued: "A2" }),
    exchange(3, "/orders/1", { failure: "The server reset the connection." }),
    exchange(4, "/open", { bearer: undefined, answeredAtMs: undefined }),
  ];
  expect(`\n${writeSequenceText(drawn(log))}`).toMatchInlineSnapshot(`
    "
             client                                                server
    0.010 s  |-- 1 GET /orders/1/activate  A1 ------------------------->|
    0.011 s  |<----------------------------------- 1 401, took effect --|
    0.020 s  |-- 2 GET /refresh  R1 ----------------------------------->|
    0.021 s  |<-------------------------------------------- 2 200  A2 --|
    0.030 s  |-- 3 GET /orders/1  A1 ---------------------------------->|
    0.031 s  |                                             x 3 no answer|
    0.040 s  |-- 4 GET /open ------------------------------------------>|"
  `);
});

test("what overlaps is drawn in the order in which it went", () => {
  const log = [
    exchange(1, "/slow", { ...answered(200), answeredAtMs: 25 }),
    exchange(2, "/fast", { ...answered(200), answeredAtMs: 21 }),
  ];
  expect(drawn(log).map(({ from, number }) => `${from} ${number}`)).toEqual([
    "client 1",
    "client 2",
    "server 2",
    "server 1",
  ]);
});

test("a long log is drawn without its middle", () => {
  const log = Array.from({ length: 100 }, (_, index) => exchange(index + 1, "/orders", answered(200)));
  const lines = writeSequenceText(drawn(log)).split("\n");
  expect(lines).toHaveLength(62);
  expect(lines[31]?.trim()).toBe("... 140 more ...");
});

test("every line of a diagram is equally long, also where a path is not", () => {
  const log = [exchange(1, `/${"long/".repeat(30)}end`, answered(200))];
  const [heading, ...lines] = writeSequenceText(drawn(log)).split("\n");
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(lines[0]).toMatch(/1 GET \/long.*\.\.\..*end {2}A1/);
  expect(heading).toMatch(/client +server$/);
});

test("a secret in a path is hidden before the path is cut", () => {
  const log = [exchange(1, `/orders/csa_${"k".repeat(43)}`, answered(404))];
  const text = writeSequenceText(drawn(log, { secrets: [`csa_${"k".repeat(43)}`] }));
  expect(text).toContain("1 GET /orders/<secret>  A1");
  expect(text).not.toContain("kk");
});

test("what the caller does stands where it does it: sessions that it gives, sign-ins, sign-outs, calls given up", () => {
  const sequence = drawn([exchange(1, "/orders", answered(200)), exchange(2, "/sign-out", answered(204))], {
    sessions: [
      { atMs: 2, tokens: ["A1", "R1"], expiresInSeconds: 600 },
      { atMs: 3, tokens: ["A1", "R1"], expiresInSeconds: 600, client: "b" },
    ],
    asked: [
      { asked: "call", askedAtMs: 9 },
      { asked: "signOut", askedAtMs: 20 },
    ],
    abortsAtMs: [15],
  });
  expect(`\n${writeSequenceText(sequence)}`).toMatchInlineSnapshot(`
    "
             client                                                server
    0.002 s  * is given A1 and R1 for 600 s                             |
    0.003 s  * is given A1 and R1 for 600 s, instance b                 |
    0.010 s  |-- 1 GET /orders  A1 ------------------------------------>|
    0.011 s  |<------------------------------------------------ 1 200 --|
    0.015 s  * has given a call up                                      |
    0.020 s  * is to sign out                                           |
    0.020 s  |-- 2 GET /sign-out  A1 ---------------------------------->|
    0.021 s  |<------------------------------------------------ 2 204 --|"
  `);
});

test("an empty log says so, whatever the client was given", () => {
  const sessions = [{ atMs: 2, tokens: ["A1", "R1"], expiresInSeconds: 600 }];
  expect(writeSequenceText(drawn([], { sessions }))).toBe("The client sent nothing.");
  expect(writeSequenceText([])).toBe("The client sent nothing.");
});
