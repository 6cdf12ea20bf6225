import { expect, test } from "vitest";
import { judgeHistory, type WriteTrace } from "./evidence.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import type { Entry } from "./fixtures/order-world.ts";

const rules = orderContract.operations.activate.reconcile;
const sentAt = Date.UTC(2026, 10, 20, 12);
const before = "2026-11-20T11:59:00Z";
const later = "2026-11-20T12:00:01Z";
const mine = { login: "dana" };
const theirs = { login: "kim" };

const known: WriteTrace = {
  idempotencyKey: "k1",
  requestIds: ["q1"],
  attempts: 1,
  actor: "dana",
  notBeforeMs: sentAt,
};
const keyless: Partial<WriteTrace> = { idempotencyKey: undefined };
const unanswered: Partial<WriteTrace> = { ...keyless, requestIds: [] };

const cases: [title: string, history: Entry[], trace: Partial<WriteTrace>, want: string][] = [
  ["an empty history shows no write", [], {}, "absent"],
  ["our key proves it", [{ what: "activated", key: "k1" }], {}, "applied"],
  ["our key on another action proves nothing", [{ what: "noted", key: "k1" }], {}, "absent"],
  [
    "another's key decides alone, whoever acted and when",
    [{ what: "activated", key: "k2", by: mine, when: later }],
    {},
    "absent",
  ],
  [
    "our request id proves it where no key was sent",
    [{ what: "activated", request: "q1" }],
    keyless,
    "applied",
  ],
  [
    "another's request id decides when all of ours are known",
    [{ what: "activated", request: "q2", by: mine, when: later }],
    keyless,
    "absent",
  ],
  [
    "a lost answer leaves request ids open, and actor and time decide",
    [{ what: "activated", request: "q2", by: mine, when: later }],
    unanswered,
    "applied",
  ],
  [
    "one of two request ids does not decide alone",
    [{ what: "activated", request: "q2", by: mine, when: later }],
    { ...keyless, attempts: 2 },
    "applied",
  ],
  [
    "an entry of before the first sending is not ours [P0-17]",
    [{ what: "activated", by: mine, when: before }],
    unanswered,
    "absent",
  ],
  [
    "somebody else's entry is not ours [P0-17]",
    [{ what: "activated", by: theirs, when: later }],
    unanswered,
    "absent",
  ],
  [
    "two of our own entries prove neither",
    [
      { what: "activated", by: mine, when: later },
      { what: "activated", by: mine, when: later },
    ],
    unanswered,
    "undecided",
  ],
  [
    "without a known actor an entry decides nothing",
    [{ what: "activated", when: later }],
    { ...unanswered, actor: undefined },
    "undecided",
  ],
  [
    "without a known time an entry decides nothing",
    [{ what: "activated", by: mine, when: before }],
    { ...unanswered, notBeforeMs: Number.NaN },
    "undecided",
  ],
  [
    "an entry without a key may be ours when the server drops keys",
    [{ what: "activated", key: null, by: mine, when: later }],
    { requestIds: [] },
    "applied",
  ],
];

test.for(cases)("%s", ([, history, trace, want]) => {
  expect(judgeHistory(history, rules, { ...known, ...trace })).toBe(want);
});
