import { isOrderStatus, type OrderStatus, statusPath, type Transition } from "../../src/contract/index.ts";
import type { ActorRecord, HistoryRecord, OrderChanges } from "../store/history-record.ts";
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
  readonly reason?: string | undefined;
  /** What changes besides the status. */
  readonly changes?: OrderChanges;
  /** What else the history keeps; see `HistoryRecord`. */
  readonly particulars?: Readonly<Record<string, unknown>>;
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
  return take(order, step, origin, order.version + 1);
}

/** Takes a further step in the same write. Throws as `takeStep`. */
export function thenTake(
  { after: order, history }: Taken<OrderRecord>,
  step: Step,
  origin: StepOrigin,
): Taken<OrderRecord> {
  const next = take(order, step, origin, order.version);
  return { after: next.after, history: [...history, ...next.history] };
}

function take(order: OrderRecord, step: Step, origin: StepOrigin, version: number): Taken<OrderRecord> {
  const history = entriesOf(order, step, origin, version);
  const status = history.at(-1)?.to ?? null;
  if (status === null) throw new RangeError(`${step.transition.action} ends the order: use end for it.`);
  const after = {
    ...order,
    ...step.changes,
    status,
    version,
    updatedAt: origin.at,
    historyLength: order.historyLength + history.length,
  };
  return { after, history };
}

/** Ends an order's life: the last entry of its history, and nothing after it. */
export function end(order: OrderRecord, transition: Transition, origin: StepOrigin): Taken<null> {
  return { after: null, history: entriesOf(order, { transition }, origin, order.version + 1) };
}

/** Begins an order's life: its record, and the first entry of its history. */
export function begin(
  fields: Omit<OrderRecord, "version" | "historyLength" | "createdAt" | "updatedAt">,
  transition: Transition,
  origin: StepOrigin,
): Taken<OrderRecord> {
  const { status, ...changes } = { ...fields, createdAt: origin.at };
  const after = { ...changes, status, version: 1, updatedAt: origin.at, historyLength: 1 };
  const what = { action: transition.action, from: null, to: status, reason: null, version: 1, changes };
  return { after, history: [entry({ ...after, historyLength: 0 }, what, 1, origin)] };
}

function entriesOf(order: OrderRecord, step: Step, origin: StepOrigin, version: number): HistoryRecord[] {
  const { transition, to, reason = null, changes = {}, particulars = null } = step;
  const standing = { status: order.status, previous: order.statusBeforeHold ?? undefined };
  const path = statusPath(transition, standing, to).map((status) =>
    status === null ? null : orderStatus(status),
  );
  return path.map((status, index): HistoryRecord => {
    const from = index === 0 ? order.status : (path[index - 1] ?? null);
    const what = { action: transition.action, from, to: status, reason, version };
    // Only where the way ends does the order become another.
    const isEnd = index === path.length - 1;
    return entry(order, isEnd ? { ...what, changes, particulars } : what, index + 1, origin);
  });
}

function entry(
  { orderId, historyLength }: Pick<OrderRecord, "orderId" | "historyLength">,
  what: Pick<HistoryRecord, "action" | "from" | "to" | "reason" | "version"> &
    Partial<Pick<HistoryRecord, "changes" | "particulars">>,
  count: number,
  { actor, at, requestId, idempotencyKey, newEntryId }: StepOrigin,
): HistoryRecord {
  const sequence = historyLength + count;
  const origin = { at, actor, requestId, idempotencyKey };
  return { entryId: newEntryId(), orderId, sequence, changes: {}, particulars: null, ...what, ...origin };
}

function orderStatus(name: string): OrderStatus {
  if (isOrderStatus(name)) return name;
  throw new RangeError(`${name} is no status of an order: add it to x-lifecycle.codes and OrderStatus.`);
}
