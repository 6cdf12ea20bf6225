import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { Budget } from "./budget.ts";

/** A run without a bound waits no longer than this in all, so that nobody wonders what became of it. In milliseconds. */
const unaskedMs = 15_000;

/** In milliseconds. */
const mostKeptMs = 30_000;

/**
 * Says how much of its time a run keeps for what is to be done at its end: 30 seconds, but no more than a quarter. In
 * milliseconds.
 */
export function keptMs(wholeMs: number): number {
  return Math.min(mostKeptMs, wholeMs / 4);
}

/** Waits for time to pass, where a run has that time. */
export interface Patience {
  /** Tells the time in milliseconds since the epoch. */
  readonly nowMs: () => number;
  /**
   * Waits until a moment, in milliseconds since the epoch; not at all where it has passed.
   *
   * @param why goes before the reason: `An access token lives 900 seconds`
   * @throws NotApplicable where the run may not go on for so long
   */
  readonly until: (atMs: number, why: string) => Promise<void>;
}

/** Says what a wait is held against, and who is told. */
export interface PatienceOptions {
  readonly nowMs: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
  readonly budget?: Budget;
  /** Is told that a run waits, in a few words. */
  readonly onStep?: (says: string) => void;
}

/**
 * Creates the patience of a run that begins now: as long as its budget lasts, a rest of it apart; without a bound of
 * time, 15 seconds in all.
 */
export function createPatience({ nowMs, sleep, budget, onStep = () => {} }: PatienceOptions): Patience {
  const startedAtMs = nowMs();
  const wholeMs = budget?.durationMs;
  let waitedMs = 0;
  const leftMs = () =>
    wholeMs === undefined ? unaskedMs - waitedMs : startedAtMs + wholeMs - nowMs() - keptMs(wholeMs);
  return {
    nowMs,
    until: async (atMs, why) => {
      const durationMs = atMs - nowMs();
      if (durationMs <= 0) return;
      if (durationMs > leftMs()) throw new NotApplicable(`${why}, and ${boundOf(wholeMs)}.`);
      onStep(`waits ${seconds(durationMs)} seconds: ${why}`);
      waitedMs += durationMs;
      await sleep(durationMs);
    },
  };
}

function boundOf(wholeMs: number | undefined): string {
  return wholeMs === undefined
    ? `a run waits ${seconds(unaskedMs)} seconds in all unless --max-seconds gives it more`
    : `--max-seconds ${seconds(wholeMs)} leaves no time to wait so long`;
}

function seconds(durationMs: number): number {
  return Math.ceil(durationMs / 1000);
}
