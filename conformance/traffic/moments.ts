import type { RecordedExchange } from "./recording.ts";

/** Names one thing that happened in a recording: a request began, or its answer, or failure, was there. */
export interface Moment {
  readonly what: "begin" | "end";
  readonly exchange: RecordedExchange;
}

/**
 * Lists what happened in the order of time. Where several things bear one time, what ended comes before what began:
 * whoever began may have waited for it.
 */
export function momentsOf(exchanges: readonly RecordedExchange[]): readonly Moment[] {
  return exchanges
    .flatMap((exchange) => {
      const { startedAtMs, number } = exchange;
      const endedAtMs = Math.max(startedAtMs, exchange.endedAtMs);
      // What took no time ends after its own beginning, and before what begins with it.
      const isInstant = endedAtMs === startedAtMs;
      return [
        { what: "begin" as const, exchange, atMs: startedAtMs, rank: isInstant ? 1 : 2, number },
        { what: "end" as const, exchange, atMs: endedAtMs, rank: isInstant ? 1 : 0, number },
      ];
    })
    .toSorted((a, b) => a.atMs - b.atMs || a.rank - b.rank || a.number - b.number);
}
