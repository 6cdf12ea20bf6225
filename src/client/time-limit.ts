import type { Sleep } from "./sleep.ts";

/** A signal that is aborted when its time is up, unless it is stopped before. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  stop(): void;
}

/** A reason that is made once: an exception of its own for every call would cost more than the call. */
const STOPPED = "stopped";

/**
 * Starts a limit in the background.
 *
 * @param limitMs 0 means none, which answers undefined.
 * @param reason makes what the signal is aborted with.
 */
export function startTimeLimit(limitMs: number, sleep: Sleep, reason: () => unknown): TimeLimit | undefined {
  if (limitMs === 0) return undefined;
  const limit = new AbortController();
  const stop = new AbortController();
  sleep(limitMs, { signal: stop.signal, background: true }).then(
    () => limit.abort(reason()),
    () => {},
  );
  return { signal: limit.signal, stop: () => stop.abort(STOPPED) };
}
