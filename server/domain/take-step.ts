import { isOrderStatus, type OrderStatus, statusPath, type Transition } from "../../src/contract/index.ts";
import type { ActorRecord, HistoryRecord } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Who takes a step, when, by which request. */
export interface StepOrigin {
  readonly actor: ActorRecord;
  readonly at: string;
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
  readonly newEntryId: () => string;
}

/** A step in an order's life. */
export interface Step {
  readonly transition: Transition;
  /** Which end of the transition is meant; default its only one. */
  readonly to?: OrderStatus;
  readonly reason?: string;
  /** What changes besides the status. */
  readonly changes?: Partial<Omit<OrderRecord, "status" | "version" | "historyLength">>;
}

/** What a step makes: the order as it then is, null where it is gone, and the entries that say why. */
export interface Taken<After extends OrderRecord | null> {
  readonly after: After;
  readonly history: readonly HistoryRecord[];
}

/**
 * Takes a step that the order's status allows: one entry of the history for every status on the way, so that the
 * history alone explains where the order stands.
 *
 * @throws RangeError where the transition does not start or end so, or ends the order.
 */
export function takeStep(order: OrderRecord, step: Step, origin: StepOrigin): Taken<OrderRecord> {
  const history = entriesOf(order, step, origin);
  const status = history.at(-1)?.to ?? null;
  if (status === null) throw new RangeError(`${step.transition.action} ends the order: use end for it.`);
  const after = {
    ...order,
    ...step.changes,
    status,
    version: order.version + 1,
    updatedAt: origin.at,
    historyLength: order.historyLength + history.length,
  };
  return { after, history };
}

/** Ends an order's life: the last entry of its history, and nothing after it. */
export function end(order: OrderRecord, transition: Transition, origin: StepOrigin): Taken<null> {
  return { after: null, history: entriesOf(order, { transition }, origin) };
}

function entriesOf(order: OrderRecord, step: Step, origin: StepOrigin): HistoryRecord[] {
  const { transition, to, reason = null } = step;
  const standing = { status: order.status, previous: order.statusBeforeHold ?? undefined };
  const path = statusPath(transition, standing, to).map((status) =>
    status === null ? null : orderStatus(status),
  );
  return path.map((status, index): HistoryRecord => {
    const from = index === 0 ? order.status : (path[index - 1] ?? null);
    return entry(order, { action: transition.action, from, to: status, reason }, index + 1, origin);
  });
}

/** Begins an order's life: its record, and the first entry of its history. */
export function begin(
  fields: Omit<OrderRecord, "version" | "historyLength" | "createdAt" | "updatedAt">,
  transition: Transition,
  origin: StepOrigin,
): Taken<OrderRecord> {
  const times = { createdAt: origin.at, updatedAt: origin.at };
  const after: OrderRecord = { ...fields, ...times, version: 1, historyLength: 1 };
  const what = { action: transition.action, from: null, to: fields.status, reason: null };
  return { after, history: [entry({ ...after, historyLength: 0 }, what, 1, origin)] };
}

function entry(
  { orderId, historyLength }: OrderRecord,
  what: Pick<HistoryRecord, "action" | "from" | "to" | "reason">,
  count: number,
  { actor, at, requestId, idempotencyKey, newEntryId }: StepOrigin,
): HistoryRecord {
  const sequence = historyLength + count;
  return { entryId: newEntryId(), orderId, sequence, ...what, at, actor, requestId, idempotencyKey };
}

function orderStatus(name: string): OrderStatus {
  if (isOrderStatus(name)) return name;
  throw new RangeError(`${name} is no status of an order: add it to x-lifecycle.codes and OrderStatus.`);
}
