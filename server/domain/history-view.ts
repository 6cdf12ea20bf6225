import type { components } from "../../src/contract/index.ts";
import type { HistoryRecord } from "../store/history-record.ts";

type Shown = components["schemas"]["HistoryEntry"];

/** Shows an entry of an order's history as the contract has it. */
export function historyView(entry: HistoryRecord): Shown {
  const { version, changes, particulars, ...shown } = entry;
  const told = toldOf(particulars ?? {});
  return Object.keys(told).length === 0 ? shown : { ...shown, particulars: told };
}

/** Picks what no operation but the history shows; the rest is that of reports, payments and submissions. */
function toldOf({ completedAt, evidence }: NonNullable<HistoryRecord["particulars"]>) {
  return {
    ...(typeof completedAt === "string" && { completedAt }),
    ...(Array.isArray(evidence) && { evidence: evidence.map(String) }),
  };
}
