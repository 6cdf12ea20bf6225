import type { Reconciliation } from "../contract/operation.ts";
import type { CallMeta } from "./call-meta.ts";
import { readText } from "./read-member.ts";

/** Whether a write is in the history: `applied` and `absent` are proven, `undecided` is neither. */
export type Verdict = "applied" | "absent" | "undecided";

/** What is known of a write that was sent. */
export interface WriteTrace extends Pick<CallMeta, "idempotencyKey" | "requestIds" | "attempts"> {
  /** Who sent it, as the history names actors. */
  readonly actor?: string | undefined;
  /** No entry of it can be older, in milliseconds since the epoch by the server's clock; NaN where unknown. */
  readonly notBeforeMs: number;
}

/**
 * Judges by the entries of a history whether a write landed. The first of idempotency key and request id that the
 * entries carry decides alone; where they carry neither, actor and time prove only a single match.
 */
export function judgeHistory(entries: readonly unknown[], rules: Reconciliation, trace: WriteTrace): Verdict {
  const { idempotencyKey, requestIds, attempts, notBeforeMs } = trace;
  const { action, key, requestId, actor } = rules.entry;
  const proving = entries.filter((entry) => rules.applied.includes(readText(entry, action) ?? ""));
  const recent = proving.filter((entry) => !isBefore(entry, rules, notBeforeMs));
  /** Whether one of these values proves the write; undefined where the entries do not say. */
  const provenBy = (pointer: string | undefined, values: readonly string[], isAllKnown: boolean) => {
    if (!pointer) return undefined;
    if (proving.some((entry) => values.includes(readText(entry, pointer) ?? ""))) return "applied";
    const isSaid = isAllKnown && values.length > 0 && recent.every((entry) => readText(entry, pointer));
    return isSaid ? "absent" : undefined;
  };

  const byKey = provenBy(key, idempotencyKey ? [idempotencyKey] : [], true);
  // An attempt without an answer has a request id that nobody knows.
  const byTrace = byKey ?? provenBy(requestId, requestIds, requestIds.length === attempts);
  if (byTrace) return byTrace;
  if (recent.length === 0) return "absent";
  if (Number.isNaN(notBeforeMs) || !trace.actor || !actor) return "undecided";
  const own = recent.filter((entry) => readText(entry, actor) === trace.actor);
  return own.length === 0 ? "absent" : own.length === 1 ? "applied" : "undecided";
}

/** Tells whether an entry is surely older than a moment. */
export function isBefore(entry: unknown, rules: Reconciliation, momentMs: number): boolean {
  return Date.parse(readText(entry, rules.entry.at) ?? "") < momentMs;
}
