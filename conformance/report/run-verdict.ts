import type { RunVerdict } from "./report.ts";

const exitCodes: Readonly<Record<RunVerdict, number>> = { kept: 0, broken: 1, "could-not-run": 2 };

/** Gives the exit code of a verdict: 0 kept, 1 broken, 2 could not run. */
export function exitCodeOf(verdict: RunVerdict): number {
  return exitCodes[verdict];
}
