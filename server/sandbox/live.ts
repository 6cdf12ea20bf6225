import { mayTake, type OperationId, type Transition, transitions } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import { activation } from "../domain/activation.ts";
import { newOrderNumber } from "../domain/order-number.ts";
import { type Step, takeStep } from "../domain/take-step.ts";
import { defaultPolicy } from "../server-policy.ts";
import type { HistoryRecord } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { UserRecord } from "../store/user-record.ts";

/** An order with the history that led to it. */
export interface Lived {
  readonly order: OrderRecord;
  readonly history: readonly HistoryRecord[];
}

/** One more action in a synthetic order's life, by whoever of the people may do it. */
export function live(
  { order, history }: Lived,
  action: string,
  options: { readonly people: readonly UserRecord[]; readonly atMs: number; readonly random: Random },
): Lived {
  const { people, atMs, random } = options;
  const { operationId, transition } = branchOf(action, order);
  const user = people.find(({ role, vendorId }) => {
    return mayTake(operationId, transition, role) && (vendorId === null || vendorId === order.vendorId);
  });
  if (user === undefined)
    throw new RangeError(`Nobody in the sandbox may ${action}: add a person to its cast.`);
  const step = { transition, ...stepOf(action, order, atMs, random) };
  const taken = takeStep(order, step, {
    actor: { kind: "user", userId: user.userId, role: user.role, displayName: user.displayName },
    at: isoTime(atMs),
    requestId: newId("rq", random),
    idempotencyKey: null,
    newEntryId: () => newId("hi", random),
  });
  return { order: taken.after, history: [...history, ...taken.history] };
}

function branchOf(action: string, { status }: OrderRecord) {
  for (const [operationId, branches] of Object.entries(transitions) as [
    OperationId,
    readonly Transition[],
  ][]) {
    const transition = branches.find((branch) => branch.action === action && branch.from.includes(status));
    if (transition !== undefined) return { operationId, transition };
  }
  throw new RangeError(`No transition ${action} starts from ${status}: mend the sandbox's lives.`);
}

/** What an action changes besides the status, with invented particulars. */
function stepOf(action: string, order: OrderRecord, atMs: number, random: Random): Omit<Step, "transition"> {
  const dayMs = 24 * 60 * 60 * 1000;
  switch (action) {
    case "activate": {
      const orderNumber = newOrderNumber(random, atMs);
      return activation(order, { orderNumber, atMs, answerMs: defaultPolicy.assignmentAnswerMs });
    }
    case "accept":
      return { changes: { answerDueAt: null } };
    case "accept-with-conditions": {
      const fee = { amount: 72_500, currency: "USD" as const };
      const notes = "Long way out; two visits are needed.";
      const proposedTerms = { by: "vendor" as const, round: 1, fee, dueDate: order.dueDate, notes };
      return { changes: { answerDueAt: null, proposedTerms } };
    }
    case "decline": {
      const reassignmentCount = order.reassignmentCount + 1;
      const changes = { vendorId: null, assignedAt: null, answerDueAt: null, reassignmentCount };
      return { changes, reason: "too-busy" };
    }
    case "schedule-inspection":
      return { changes: { inspectionAt: isoTime(atMs + 3 * dayMs) } };
    case "hold":
      return {
        changes: { statusBeforeHold: order.status },
        reason: "The borrower is away until next month.",
      };
    case "cancel":
      return { reason: "The borrower withdrew the application." };
    default:
      return {};
  }
}
