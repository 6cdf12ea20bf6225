import type { components } from "../../src/contract/index.ts";
import type { HistoryRecord } from "../store/history-record.ts";

/** Shows an entry of an order's history as the contract has it. */
export function historyView(entry: HistoryRecord): components["schemas"]["HistoryEntry"] {
  const { version, changes, particulars, ...shown } = entry;
  return shown;
}
