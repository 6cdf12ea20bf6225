import { lifecycle, type Transition, transitions } from "../../src/contract/index.ts";
import type { HistoryRecord } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { forcedAction } from "./forced-action.ts";

const branches: readonly Transition[] = [...Object.values(transitions).flat(), ...lifecycle.system];

/**
 * Makes an order's record of its history and of nothing else; null where the order is gone or never was.
 *
 * @param entries all of them, oldest first.
 * @throws RangeError where an entry does not follow from those before it, or is no step of the contract's
 *   lifecycle: a history that explains nothing.
 */
export function foldHistory(entries: readonly HistoryRecord[]): OrderRecord | null {
  return entries.reduce<OrderRecord | null>(foldEntry, null);
}

function foldEntry(order: OrderRecord | null, entry: HistoryRecord): OrderRecord | null {
  const { orderId, sequence, action, from, to, at, version, changes } = entry;
  if (sequence !== (order?.historyLength ?? 0) + 1 || from !== (order?.status ?? null)) {
    throw new RangeError(`Entry ${sequence} of ${orderId} does not follow from those before it.`);
  }
  if (!isHop(entry, order)) {
    const way = `from ${from ?? "nothing"} to ${to ?? "nothing"}`;
    throw new RangeError(`Entry ${sequence} of ${orderId}: the contract has no ${action} ${way}.`);
  }
  if (to === null) return null;
  // The first entry's changes are the whole draft.
  const before = order ?? ({} as OrderRecord);
  return { ...before, ...changes, status: to, version, updatedAt: at, historyLength: sequence };
}

/**
 * Tells whether some branch of that action goes that way, or passes there between two of its statuses. What a sandbox
 * forced goes anywhere.
 */
function isHop({ action, from, to }: HistoryRecord, order: OrderRecord | null): boolean {
  if (action === forcedAction) return true;
  const resolve = (status: string): string | null => {
    if (status === "$none") return null;
    if (status === "$same") return from;
    return status === "$previous" ? (order?.statusBeforeHold ?? null) : status;
  };
  return branches.some((branch) => {
    if (branch.action !== action) return false;
    const way = [branch.from, ...(branch.via ?? []).map((status) => [status]), branch.to];
    return way.some((ends, index) => {
      const starts = way[index - 1];
      return starts?.map(resolve).includes(from) && ends.map(resolve).includes(to);
    });
  });
}
