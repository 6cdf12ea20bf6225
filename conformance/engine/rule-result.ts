import type { RuleInfo } from "../rule.ts";
import type { Breach } from "./breach.ts";

/**
 * Names what became of a rule. `warn` is a breach of a rule that is no `must`, or one that the baseline knows.
 * `not-testable` counts as a failure, unless the rule was skipped by name.
 */
export type RuleVerdict = "pass" | "fail" | "warn" | "not-applicable" | "not-testable";

/** Describes what became of one rule that ran. */
export interface RuleResult {
  readonly rule: RuleInfo;
  readonly verdict: RuleVerdict;
  /** Why, in one sentence; always there for `not-applicable` and `not-testable`. */
  readonly reason?: string;
  /** What was found; empty unless the verdict is `fail` or `warn`. */
  readonly breaches: readonly Breach[];
  /** What the rule stopped on, where that was a bug of its own. */
  readonly error?: unknown;
  /** How long the rule ran, in milliseconds. */
  readonly durationMs: number;
}
