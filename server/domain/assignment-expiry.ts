import { systemBranches } from "../../src/contract/index.ts";
import type { Decision } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { unassigned } from "./assignment.ts";
import { noticesOf } from "./notices.ts";
import { systemActor } from "./step-origin.ts";
import { takeStep } from "./take-step.ts";

/** Tells whether an order's vendor has let its time go by without an answer. */
export function isOverdue({ answerDueAt }: OrderRecord, nowMs: number): boolean {
  return answerDueAt !== null && Date.parse(answerDueAt) <= nowMs;
}

/**
 * Decides on an overdue assignment: the order falls back to unassigned. It did so when the time was up, whoever
 * comes by afterwards and notices, so that the history is the same for all.
 *
 * @throws RangeError where the order's status awaits no answer.
 */
export function expiry(order: OrderRecord, random: Random): Decision {
  const { status, answerDueAt } = order;
  const transition = systemBranches(status).find(({ action }) => action === "expire-assignment");
  if (transition === undefined || answerDueAt === null) {
    throw new RangeError(`An order in status ${status} awaits no answer: clear its answerDueAt.`);
  }
  const taken = takeStep(
    order,
    { transition, changes: unassigned(order), reason: "The vendor did not answer in time." },
    {
      actor: systemActor,
      at: answerDueAt,
      requestId: null,
      idempotencyKey: null,
      newEntryId: () => newId("hi", random),
    },
  );
  const { after, history } = taken;
  return { orders: [{ before: order, after }], history, ...noticesOf(order, taken, { ip: null, random }) };
}
