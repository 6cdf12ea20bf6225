import {
  branchFor,
  lifecycle,
  type OperationId,
  systemBranches,
  type Transition,
  transitions,
} from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import { noticesOf } from "../domain/notices.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { systemActor } from "../domain/step-origin.ts";
import { type StepOrigin, takeStep } from "../domain/take-step.ts";
import { takeSystemSteps } from "../domain/take-system-steps.ts";
import type { AuditRecord } from "../store/audit-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Write } from "../store/write.ts";
import type { Begun } from "./begun.ts";
import { answeredClaim, extendedClaim, freedClaim } from "./claim-record.ts";
import type { Errand, ErrandServices, ErrandSettlement, Ran } from "./errand.ts";
import type { ErrandRecord } from "./errand-record.ts";

interface State<Kept extends ErrandRecord, Outcome> extends Ran<Kept> {
  readonly errand: Errand<Kept, Outcome>;
  readonly settlement: ErrandSettlement<Kept> | undefined;
}

type Written<Kept> = Ran<Kept> & { readonly write: Omit<Write, "atMs"> };

/**
 * Decides what is kept of an errand: its record, and, where the history tells of it, the order with the answer to
 * the request that began it. Without a settlement, only until when nobody need look at it again.
 *
 * An order may have moved on to where the errand's action does not start from. The contract has a branch of the
 * server's own for that, so that whoever began it finds out what was done. Where a sandbox forced the order beyond
 * those too, the errand waits for it to come back, or is settled untold where the order has ended.
 */
export async function writeOutcome<Kept extends ErrandRecord, Outcome>(
  { errand, record, order, settlement }: State<Kept, Outcome>,
  services: ErrandServices,
  atMs: number,
): Promise<Written<Kept>> {
  const { begun } = record;
  const { store, policy } = services;
  const lookAgainAtMs = atMs + policy.outsideRetryMs;
  const way = settlement?.step ? wayOf(begun, order) : undefined;
  const isEnded = lifecycle.terminal.includes(order.status);
  if (settlement === undefined || (settlement.step !== null && way === undefined && !isEnded)) {
    const after = { ...record, leaseEndsAtMs: lookAgainAtMs, version: record.version + 1 };
    const idempotency = begun && (await extendedClaim(begun, lookAgainAtMs, store));
    const papers = errand.papers({ before: record, after });
    return { record: after, order, write: { ...papers, ...(idempotency && { idempotency }) } };
  }

  const settled = { begun: null, leaseEndsAtMs: settlement.isAwaited ? lookAgainAtMs : null };
  const after = { ...record, ...settlement.record, ...settled, version: record.version + 1 };
  const papers = errand.papers({ before: record, after });
  if (settlement.step === null || way === undefined) {
    const idempotency = begun && (await freedClaim(begun, atMs, store));
    const audit = begun === null ? [] : [auditOf(begun, order, { atMs, isDone: settlement.step !== null })];
    return { record: after, order, write: { ...papers, audit, ...(idempotency && { idempotency }) } };
  }
  const origin = originOf(begun, atMs, services);
  const taken = await takeSystemSteps(
    takeStep(order, { transition: way, ...settlement.step }, origin),
    origin,
    { nowMs: atMs, store },
  );
  const idempotency = begun && (await answeredClaim(begun, answerTo(begun, taken.after), atMs, store));
  const write = {
    orders: [{ before: order, after: taken.after }],
    history: taken.history,
    ...papers,
    ...noticesOf(order, taken, { ip: begun?.ip ?? null, random: services.random }),
    ...(idempotency && { idempotency }),
  };
  return { record: after, order: taken.after, write };
}

/** What a portal accepts late is the server's own step; everything else is that of the request that began it. */
function wayOf(begun: Begun | null, { status }: OrderRecord): Transition | undefined {
  const own = begun === null ? undefined : branchFor(begun.operationId, status);
  const wanted = begun === null ? "accept-submission" : actionOf(begun.operationId);
  return own ?? systemBranches(status).find(({ action }) => action === wanted);
}

function actionOf(operationId: OperationId): string {
  return transitions[operationId]?.[0]?.action ?? operationId;
}

function originOf(begun: Begun | null, atMs: number, { random }: ErrandServices): StepOrigin {
  return {
    actor: begun?.by ?? systemActor,
    at: isoTime(atMs),
    requestId: begun?.requestId ?? null,
    idempotencyKey: begun?.idempotencyKey ?? null,
    newEntryId: () => newId("hi", random),
  };
}

/** As the pipeline would have answered the request itself. */
function answerTo({ by }: Begun, order: OrderRecord) {
  return by.role === null ? null : orderAnswer(order, { role: by.role });
}

/** The line of what the history does not tell of, which is an attempt that came to nothing as a rule. */
function auditOf(
  { operationId, by, ip, requestId }: Begun,
  { clientId, orderId }: OrderRecord,
  { atMs, isDone }: { readonly atMs: number; readonly isDone: boolean },
): AuditRecord {
  const target = { kind: "order", id: orderId } as const;
  const line = { clientId, at: isoTime(atMs), actor: by, action: actionOf(operationId), target };
  return { ...line, outcome: isDone ? "success" : "failure", ip, requestId };
}
