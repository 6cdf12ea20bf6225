import fc from "fast-check";
import { expect, it } from "vitest";
import type { OperationId } from "../../src/contract/index.ts";
import { foldHistory } from "../domain/fold-history.ts";
import type { Disturbance } from "../outside/disturbance.ts";
import { capturedCharge, isCharge, type PaymentFact, refundsOf } from "../payments/payment-fact.ts";
import { lastingSessions } from "../testing/lasting-sessions.ts";
import { bodyFor } from "../testing/order-requests.ts";
import {
  createSettlementServer,
  delivered,
  type SettlementServer,
  totalOf,
} from "../testing/settlement-server.ts";
import { readStory, type StagedOrder } from "../testing/stage-order.ts";

/** Who does what, besides money. */
const steps = {
  hold: ["holdOrder", "harbor-operations"],
  reactivate: ["reactivateOrder", "harbor-client-user"],
  "request-client-revision": ["requestClientRevision", "harbor-client-user"],
  "resubmit-report": ["submitReport", "pine-vendor"],
  "accept-report": ["acceptReport", "harbor-qc-reviewer"],
  deliver: ["deliverOrder", "harbor-operations"],
  "submit-client-rov": ["submitRov", "harbor-client-user"],
  "deny-rov": ["decideRov", "harbor-qc-reviewer"],
  "submit-ucdp": ["processUcdpSubmission", "harbor-operations"],
  "override-ucdp-hard-stops": ["overrideUcdpHardStops", "harbor-operations"],
  cancel: ["cancelOrder", "harbor-admin"],
} as const satisfies Record<string, readonly [OperationId, string]>;
type Step = keyof typeof steps;

/** What leads an order on from where it is. */
const onward: Readonly<Record<string, readonly Step[]>> = {
  OnHold: ["reactivate"],
  ClientRevisionRequested: ["resubmit-report"],
  ReportSubmitted: ["accept-report"],
  RovClient: ["deny-rov"],
  ReportAccepted: ["deliver", "submit-ucdp", "override-ucdp-hard-stops"],
};

type Move =
  | { readonly does: "collect"; readonly instrument: string; readonly key: string | undefined }
  | { readonly does: "record" }
  | { readonly does: "refund"; readonly isWhole: boolean }
  | { readonly does: "go on"; readonly pick: number }
  | { readonly does: Step };

const instruments = [
  ...["instrument-1", "sandbox-declined", "sandbox-late", "sandbox-late-declined", "sandbox-timeout"],
  ...["sandbox-unreachable", "sandbox-answer-lost", "sandbox-refund-declined", "sandbox-refund-answer-lost"],
];
const collecting = fc.record({
  does: fc.constant("collect" as const),
  instrument: fc.oneof(fc.constant("instrument-1"), fc.constantFrom(...instruments)),
  key: fc.constantFrom(undefined, "one", "other"),
});
const goingOn = fc.record({ does: fc.constant("go on" as const), pick: fc.nat(2) });
const refunding = fc.record({ does: fc.constant("refund" as const), isWhole: fc.boolean() });
const detour = fc.constantFrom<Step>("hold", "request-client-revision", "submit-client-rov");
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 24, arbitrary: goingOn },
  { weight: 12, arbitrary: collecting },
  { weight: 6, arbitrary: refunding },
  { weight: 2, arbitrary: fc.constant({ does: "record" as const }) },
  { weight: 4, arbitrary: detour.map((does) => ({ does })) },
  { weight: 1, arbitrary: fc.constant({ does: "cancel" as const }) },
);
interface Round {
  /** What begins at once. */
  readonly moves: readonly Move[];
  /** What goes wrong with the services meanwhile, one call after the other. */
  readonly mishaps: readonly (Disturbance | undefined)[];
  /** How long it is until the next. */
  readonly waitMs: number;
}

const mishap = fc.constantFrom(undefined, undefined, { fail: true }, { loseAnswer: true });
const round: fc.Arbitrary<Round> = fc.record({
  moves: fc.array(move, { minLength: 1, maxLength: 4 }),
  mishaps: fc.array(mishap, { maxLength: 4 }),
  waitMs: fc.constantFrom(0, 0, 2000, 31_000),
});
const rounds = fc.array(round, { minLength: 4, maxLength: 24 });
const streets = [
  ...["18 Quayside Row", "Sandbox Late Street"],
  ...["1 Sandbox Hard Stop Street", "2 Sandbox Late Hard Stop Street"],
];

const refusals = [
  ...["unavailable", "request_in_flight", "gate_unmet", "requirement_unmet", "state_conflict", "not_found"],
  ...["payment_declined", "idempotency_key_reused", "precondition_failed"],
];

it("whatever goes wrong with payment and portal while an order goes on, it is charged once at a time, and ends as they have it [DUR-10] [AUD-09]", async () => {
  const server = await createSettlementServer();
  const bearer = lastingSessions(server, () => server.time.nowMs);
  const send = async (one: Move, { path }: StagedOrder, cents: number) => {
    const { operationId, as, below, body, key } = await requestOf(one, path, cents, server);
    const headers = { ...(await bearer(as)), "If-Match": "*", ...(key && { "Idempotency-Key": key }) };
    const answer = await server.call(operationId, { path: { ...path, ...below }, headers, body });
    if (answer.status >= 400) expect(refusals, operationId).toContain(answer.problem.code);
  };
  const look = async ({ path }: StagedOrder) => {
    await server.call("getOrder", { path, headers: await bearer("harbor-admin") });
    const story = await readStory(server, path);
    expect(foldHistory(story.history)).toEqual(story.record);
    return story;
  };

  const walk = async (street: string, all: readonly Round[]) => {
    const life = { loanType: "conventional", street, actions: [...delivered, "create-invoice"] } as const;
    const order = await server.stage(life);
    const { amount: cents } = totalOf(order);
    let { history: earlier } = await look(order);
    for (const { moves, mishaps, waitMs } of all) {
      const due = [...mishaps];
      server.mishaps.disturb = () => due.shift();
      await Promise.all(moves.map((one) => send(one, order, cents)));
      delete server.mishaps.disturb;
      server.time.nowMs += waitMs;
      const { history } = await look(order);
      expect(history.slice(0, earlier.length)).toEqual(earlier);
      earlier = history;
    }
    for (let count = 0; count < 3; count++) {
      server.time.nowMs += 31_000;
      await look(order);
    }
    await requireSettled(order, server);
  };
  await fc.assert(fc.asyncProperty(fc.constantFrom(...streets), rounds, walk), { numRuns: 60 });
});

async function requestOf(one: Move, path: StagedOrder["path"], cents: number, server: SettlementServer) {
  const money = (amount: number) => ({ amount, currency: "USD" });
  const plain = { below: {}, key: undefined };
  switch (one.does) {
    case "collect": {
      const body = { method: "card", instrument: one.instrument, amount: money(cents) };
      const key = one.key && `${one.key}-${path.orderId}`;
      return { ...plain, operationId: "collectPayment" as const, as: "harbor-finance", body, key };
    }
    case "record": {
      const body = { method: "check", amount: money(cents), receivedOn: "2026-11-30", reference: "Check 1" };
      return { ...plain, operationId: "recordPayment" as const, as: "harbor-admin", body };
    }
    case "refund": {
      const [newest] = await server.store.listPayments({ orderId: path.orderId, before: null, limit: 1 });
      const below = { paymentId: newest?.paymentId ?? "py_0000000000000000" };
      const left = cents - (newest?.refunded.amount ?? 0);
      const body = { amount: money(one.isWhole ? left : 100), reason: "Charged by mistake." };
      return { ...plain, operationId: "refundPayment" as const, as: "harbor-finance", below, body };
    }
    default: {
      const { record } = await readStory(server, path);
      if (record === null) throw new RangeError("Nothing here deletes the order.");
      const ways = onward[record.status] ?? ["cancel"];
      const step = one.does === "go on" ? (ways[one.pick % ways.length] ?? "cancel") : one.does;
      const [operationId, as] = steps[step];
      const [report] = await server.store.listReports({ orderId: path.orderId, before: null, limit: 1 });
      const below = { orderSubmissionId: report?.reportId ?? "" };
      return { ...plain, operationId, as, below, body: await bodyFor(step, record, server) };
    }
  }
}

/** Holds the order's papers against the ledger of the service, which alone knows what was drawn. */
async function requireSettled({ path }: StagedOrder, { store }: SettlementServer): Promise<void> {
  const { orderId } = path;
  const order = await store.findOrder(path.clientId, path.loanId, orderId);
  const payments = await store.listPayments({ orderId, before: null, limit: 1000 });
  const page = (await store.listLedgerPage("payments", orderId)).map(({ fact }) => fact as PaymentFact);
  expect(
    payments.filter(({ state, pendingRefund }) => state === "pending" || pendingRefund !== null),
  ).toEqual([]);
  const charged = page.filter(isCharge).filter(({ verdict }) => verdict.state === "captured");
  const collected = payments.filter(({ origin, state }) => origin === "collected" && state === "succeeded");
  expect(collected.map(({ paymentId }) => paymentId).toSorted()).toEqual(
    charged.map(({ attemptId }) => attemptId).toSorted(),
  );
  for (const { chargeId, refunded } of collected) {
    expect(capturedCharge(page, chargeId ?? "")).toBeDefined();
    const given = refundsOf(page, chargeId ?? "").reduce((sum, { amount }) => sum + amount.amount, 0);
    expect(refunded.amount).toBe(given);
  }
  const holding = payments.filter(({ state, amount, refunded }) => {
    return state === "succeeded" && refunded.amount < amount.amount;
  });
  expect(holding.length).toBeLessThanOrEqual(1);
  if (order?.status !== "OrderCompleted") expect(order?.paidAt !== null).toBe(holding.length === 1);
}
