import { type CoverageTotals, totalsOf } from "./coverage.ts";
import type { FinishedRun } from "./finished-run.ts";

/** Says how much of what could be judged was kept, and how much could be judged at all. */
export interface Score {
  /** Rules that were kept. */
  readonly kept: number;
  /** Rules that got a verdict of their own: kept, broken or warned of. */
  readonly judged: number;
  /** Rules that were planned: the ceiling, had everything been testable and applicable. */
  readonly planned: number;
  readonly coverage?: CoverageTotals;
}

/** Scores a run. A score says little without its ceiling: nine of ten rules kept, of thirty that were planned. */
export function scoreOf({ report, coverage }: Pick<FinishedRun, "report" | "coverage">): Score {
  const { pass, fail, warn, planned } = report.counts;
  return {
    kept: pass,
    judged: pass + fail + warn,
    planned,
    ...(coverage && { coverage: totalsOf(coverage) }),
  };
}

/** Says a score in one or two sentences. */
export function describeScore(score: Score): string {
  const { kept, judged, planned, coverage } = score;
  const rules = `Kept ${kept} of ${judged} rules judged; the ceiling is ${judged} of ${planned} planned.`;
  if (!coverage) return rules;
  const { reached, operations, seenStatuses, statuses } = coverage;
  return `${rules} Reached ${reached} of ${operations} operations; saw ${seenStatuses} of ${statuses} documented statuses.`;
}
