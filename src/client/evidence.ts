import type { Reconciliation } from "../contract/operation.ts";
import { readText } from "./read-member.ts";

/** Whether a write is in the history: `applied` and `absent` are proven, `undecided` is neither. */
export type Verdict = "applied" | "absent" | "undecided";

/** What is known of a write that was sent. */
export interface WriteTrace {
  readonly idempotencyKey: string | undefined;
  /** Request ids of its answers. */
  readonly requestIds: readonly string[];
  /** True where every attempt was answered, so that no request id is missing. */
  readonly isAnswered: boolean;
  /** Who sent it, as the history names actors. */
  readonly actor: string | undefined;
  /** No entry of it can be older, in milliseconds since the epoch by the server's clock; undefined where unknown. */
  readonly notBeforeMs: number | undefined;
}

/**
 * Judges by the entries of a history whether a write landed. The first of idempotency key and request id that the
 * entries carry decides alone; where they carry neither, actor and time prove only a single match.
 */
export function judgeHistory(entries: readonly unknown[], rules: Reconciliation, trace: WriteTrace): Verdict {
  const { action, key, requestId, actor } = rules.entry;
  const proving = entries.filter((entry) => rules.applied.includes(readText(entry, action) ?? ""));
  const recent = proving.filter((entry) => !isBefore(entry, rules, trace.notBeforeMs));

  if (key !== undefined && trace.idempotencyKey !== undefined) {
    if (proving.some((entry) => readText(entry, key) === trace.idempotencyKey)) return "applied";
    if (recent.every((entry) => readText(entry, key) !== undefined)) return "absent";
  }
  if (requestId !== undefined) {
    if (proving.some((entry) => trace.requestIds.includes(readText(entry, requestId) ?? ""))) {
      return "applied";
    }
    if (trace.isAnswered && trace.requestIds.length > 0) {
      if (recent.every((entry) => readText(entry, requestId) !== undefined)) return "absent";
    }
  }
  if (recent.length === 0) return "absent";
  if (trace.notBeforeMs === undefined || trace.actor === undefined || actor === undefined) return "undecided";
  const own = recent.filter((entry) => readText(entry, actor) === trace.actor);
  return own.length === 0 ? "absent" : own.length === 1 ? "applied" : "undecided";
}

/** Tells whether an entry is surely older than a moment. */
export function isBefore(entry: unknown, rules: Reconciliation, momentMs: number | undefined): boolean {
  if (momentMs === undefined || rules.entry.at === undefined) return false;
  return Date.parse(readText(entry, rules.entry.at) ?? "") < momentMs;
}
