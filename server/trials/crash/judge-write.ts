import type { HistoryRecord } from "../../store/history-record.ts";
import type { Sent } from "./attempt.ts";
import type { Kept } from "./kept.ts";

/** What happens to a draft is nobody's business but its makers', so that no message tells of it. */
const untold = ["create", "update", "delete"];

/** Tells whether a write is in the database. */
export function isKept({ id }: Pick<Sent, "id">, kept: Kept): boolean {
  return kept.historyOf(id).length > 0;
}

/**
 * Judges what a write left: all of it or nothing, once, and nothing else than its sender was told. Answers the faults.
 */
export function judgeWrite({ id, operationId, outcome }: Sent, kept: Kept): string[] {
  const entries = kept.historyOf(id);
  const isThere = entries.length > 0;
  const faults: string[] = [];
  if (outcome.kind === "acknowledged" && !isThere) faults.push("was acknowledged and is lost");
  if (outcome.kind === "refused" && isThere) faults.push(`was refused (${outcome.status}) and happened`);
  if (new Set(entries.map(({ version }) => version)).size > 1) faults.push("happened more than once");
  if (entries.some(({ idempotencyKey }) => idempotencyKey !== id)) faults.push("lost its key in the history");
  if (kept.answersOf(id) !== (isThere ? 1 : 0)) {
    faults.push(`has ${kept.answersOf(id)} stored answers, and ${entries.length} entries in the history`);
  }
  faults.push(...judgeNotices(id, entries, kept));
  if (outcome.kind === "acknowledged" && outcome.text !== "") {
    const { version } = JSON.parse(outcome.text);
    const isSame = entries.some((entry) => entry.version === version);
    if (isThere && !isSame) faults.push(`was acknowledged as version ${version}, which the history has not`);
  }
  return faults.map((fault) => `${operationId} ${id} ${fault}`);
}

/** One line of the audit log and one message an action, and none without one. */
function judgeNotices(id: string, entries: readonly HistoryRecord[], kept: Kept): string[] {
  const lines = kept.auditOf(id).filter(({ outcome }) => outcome === "success");
  const byAction = Map.groupBy(entries, ({ action }) => action);
  const faults: string[] = [];
  for (const [action, [entry]] of byAction) {
    const audited = lines.filter((line) => line.action === action).length;
    if (audited !== 1) faults.push(`has ${audited} audit lines for ${action}`);
    const told = entry === undefined ? 0 : kept.messagesOf(entry);
    if (told !== (untold.includes(action) ? 0 : 1)) faults.push(`has ${told} messages for ${action}`);
  }
  if (lines.length > byAction.size)
    faults.push(`has ${lines.length} audit lines for ${byAction.size} actions`);
  return faults;
}
