import {
  lifecycle,
  mayTake,
  type OperationId,
  type Transition,
  transitions,
} from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import { actorOf, systemActor } from "../domain/step-origin.ts";
import { type StepOrigin, takeStep, thenTake } from "../domain/take-step.ts";
import type { ActorRecord } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { UserRecord } from "../store/user-record.ts";
import { inventStep } from "./invent-step.ts";
import type { LifeOptions, Lived } from "./lived.ts";

/**
 * One more action in a synthetic order's life, by whoever of the people may do it, or by the server where it is
 * the server's own.
 *
 * @throws RangeError where the contract, or the cast, has nothing for the action.
 */
export function live(lived: Lived, action: string, options: LifeOptions): Lived {
  const { order, history } = lived;
  const { atMs, random } = options;
  const { transition, actor } = branchOf(action, order, options.people);
  const { papers, ...step } = inventStep(action, lived, { ...options, actor });
  const origin: StepOrigin = {
    actor,
    at: isoTime(atMs),
    requestId: actor === systemActor ? null : newId("rq", random),
    idempotencyKey: null,
    newEntryId: () => newId("hi", random),
  };
  // What has conditions is done by the server in the write that met the last of them.
  const isConsequence = actor === systemActor && transition.gates.length > 0;
  const taken = isConsequence
    ? thenTake({ after: order, history: [] }, { transition, ...step }, { ...origin, at: order.updatedAt })
    : takeStep(order, { transition, ...step }, origin);
  return {
    loan: lived.loan,
    order: taken.after,
    history: [...history, ...taken.history],
    reports: [...lived.reports, ...(papers?.reports ?? [])],
    deliveries: [...lived.deliveries, ...(papers?.deliveries ?? [])],
    invoices: [...lived.invoices, ...(papers?.invoices ?? [])],
    payments: [...lived.payments, ...(papers?.payments ?? []).flatMap(({ after }) => after ?? [])],
    submissions: [...lived.submissions, ...(papers?.submissions ?? []).flatMap(({ after }) => after ?? [])],
    ledger: [...lived.ledger, ...(papers?.ledger ?? [])],
  };
}

function branchOf(
  action: string,
  order: OrderRecord,
  people: readonly UserRecord[],
): { readonly transition: Transition; readonly actor: ActorRecord } {
  const starts = (branch: Transition) => branch.action === action && branch.from.includes(order.status);
  const ownStep = lifecycle.system.find(starts);
  if (ownStep !== undefined) return { transition: ownStep, actor: systemActor };
  for (const operationId of Object.keys(transitions) as OperationId[]) {
    const transition = transitions[operationId]?.find(starts);
    if (transition === undefined) continue;
    const user = people.find(({ role, vendorId }) => {
      return mayTake(operationId, transition, role) && (vendorId === null || vendorId === order.vendorId);
    });
    if (user !== undefined) return { transition, actor: actorOf(user) };
    throw new RangeError(`Nobody in the sandbox may ${action}: add a person to its cast.`);
  }
  throw new RangeError(`No transition ${action} starts from ${order.status}: mend the sandbox's lives.`);
}
