import { type Baseline, type KnownFailure, nameOf } from "../engine/baseline.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import type { RuleInfo } from "../rule.ts";

/** Says what a run could have found, so that an entry it never tried is not called stale. */
export interface BaselineScope {
  /** Every rule of the suite, planned or not. */
  readonly suite: readonly RuleInfo[];
  readonly results: readonly RuleResult[];
  /** Tells whether an operation was part of the run. Default: all were. */
  readonly isInScope?: (operationId: string) => boolean;
  /** Tells whether the contract has an operation. Default: it does. */
  readonly isOperation?: (operationId: string) => boolean;
}

/** Describes a baseline entry that no breach answers to. */
export interface StaleEntry {
  readonly entry: KnownFailure;
  /** What is wrong with it and what to do, in one sentence. */
  readonly message: string;
}

/**
 * Finds the entries of a baseline that the run has outgrown: what they name passed, or does not exist.
 *
 * An entry is left alone where its rule was not planned, or could not be judged.
 */
export function staleEntries(baseline: Baseline, scope: BaselineScope): readonly StaleEntry[] {
  return baseline.knownFailures.flatMap((entry) => {
    const message = whyStale(entry, baseline.source, scope);
    return message === undefined ? [] : [{ entry, message }];
  });
}

function whyStale(
  entry: KnownFailure,
  source: string,
  { suite, results, isInScope = () => true, isOperation = () => true }: BaselineScope,
): string | undefined {
  const name = nameOf(entry);
  if (!suite.some((rule) => rule.id === entry.rule)) {
    return `The baseline ${source} names ${name}, but there is no such rule: correct the entry or take it out.`;
  }
  if (entry.operationId !== undefined && !isOperation(entry.operationId)) {
    return `The baseline ${source} names ${name}, but the contract has no such operation: correct the entry or take it out.`;
  }
  const result = results.find(({ rule }) => rule.id === entry.rule);
  if (!result || result.verdict === "not-testable") return undefined;
  if (result.breaches.some((breach) => breach.operationId === entry.operationId)) return undefined;
  if (entry.operationId !== undefined && !isInScope(entry.operationId)) return undefined;
  return `The baseline ${source} names ${name} as a known failure, but it did not fail: take the entry out.`;
}
