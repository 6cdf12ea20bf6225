import { AssertionError } from "node:assert";
import type { Rule, RuleInfo, RuleKind } from "../rule.ts";
import type { Breach } from "./breach.ts";
import { confirmBreaches } from "./confirm-breaches.ts";
import { NotApplicable } from "./errors/not-applicable.ts";
import { NotTestable } from "./errors/not-testable.ts";
import { RuleBroken } from "./errors/rule-broken.ts";
import type { RuleResult } from "./rule-result.ts";

/** Describes what a run has just done; the terminal shows it while the run goes on. */
export type Progress =
  | { readonly event: "rule-started"; readonly id: string; readonly done: number; readonly planned: number }
  | {
      readonly event: "rule-ended";
      readonly result: RuleResult;
      readonly done: number;
      readonly planned: number;
    }
  /** A request is about to be sent; `number` counts from 1. */
  | { readonly event: "request"; readonly number: number }
  | { readonly event: "note"; readonly says: string }
  /** How far a rule has come; `leftMs` says how much longer it goes on, where it goes on until a moment. */
  | { readonly event: "step"; readonly says: string; readonly leftMs?: number };

/** Says which rules to run, on what. */
export interface RunOptions<Subject> {
  readonly rules: readonly Rule<RuleKind, Subject, unknown>[];
  /** Gives a rule what it judges, and takes it back when the rule has ended. */
  readonly withSubject: <T>(
    rule: Rule<RuleKind, Subject, unknown>,
    judge: (subject: Subject) => Promise<T>,
  ) => Promise<T>;
  readonly onProgress?: (progress: Progress) => void;
  /** How many rules run at a time. Default 1. */
  readonly concurrency?: number;
  /** Tells the time in milliseconds. Default `performance.now`. */
  readonly nowMs?: () => number;
  /** Ends the run between two rules; those that have not run are missing from the results. */
  readonly signal?: AbortSignal;
}

/**
 * Runs rules and says what became of each, in the order of `rules`.
 *
 * A result is missing only for a rule that never ran. The report holds that against the run.
 */
export async function runRules<Subject>(options: RunOptions<Subject>): Promise<readonly RuleResult[]> {
  const { rules, onProgress = () => {}, concurrency = 1 } = options;
  const results = new Map<string, RuleResult>();
  const waiting = [...rules];
  const planned = rules.length;
  const work = async () => {
    for (let rule = waiting.shift(); rule && !options.signal?.aborted; rule = waiting.shift()) {
      onProgress({ event: "rule-started", id: rule.id, done: results.size, planned });
      const result = await runRule(rule, options);
      // What the end of the run cut short has no verdict: it counts as never run.
      if (options.signal?.aborted) return;
      results.set(rule.id, result);
      onProgress({ event: "rule-ended", result, done: results.size, planned });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  return rules.flatMap((rule) => results.get(rule.id) ?? []);
}

async function runRule<Subject>(
  rule: Rule<RuleKind, Subject, unknown>,
  { withSubject, nowMs = () => performance.now() }: RunOptions<Subject>,
): Promise<RuleResult> {
  const startedAtMs = nowMs();
  const check = () => withSubject(rule, (subject) => outcomeOf(rule, subject));
  const outcome = await withSubject(rule, async (subject) => {
    const first = await outcomeOf(rule, subject);
    const replayAll = async () => (await check()).breaches;
    return { ...first, breaches: await confirmBreaches(first.breaches, replayAll) };
  });
  return { rule, ...outcome, durationMs: nowMs() - startedAtMs };
}

type Outcome = Pick<RuleResult, "verdict" | "reason" | "breaches" | "error">;

async function outcomeOf<Subject>(
  rule: Rule<RuleKind, Subject, unknown>,
  subject: Subject,
): Promise<Outcome> {
  try {
    return judge(rule, (await rule.check(subject)) ?? []);
  } catch (error) {
    return judgeError(rule, error);
  }
}

function judge(rule: RuleInfo, breaches: readonly Breach[]): Outcome {
  if (breaches.length === 0) return { verdict: "pass", breaches };
  return { verdict: rule.level === "must" ? "fail" : "warn", breaches };
}

function judgeError(rule: RuleInfo, error: unknown): Outcome {
  if (error instanceof RuleBroken) return judge(rule, [error.breach]);
  if (error instanceof AssertionError) return judge(rule, [{ message: error.message }]);
  if (error instanceof NotApplicable)
    return { verdict: "not-applicable", reason: error.message, breaches: [] };
  if (error instanceof NotTestable) return { verdict: "not-testable", reason: error.message, breaches: [] };
  if (isExpected(error)) return { verdict: "not-testable", reason: error.message, breaches: [], error };
  // The subject is never blamed for a rule that stopped on an error of its own.
  const message = error instanceof Error ? error.message : String(error);
  const reason = `The rule stopped on an error of its own (${message}), which is a bug of Countersign.`;
  return { verdict: "not-testable", reason, breaches: [], error };
}

/** Tells whether an error is about the run's input, such as a schema that cannot be used: its message says it all. */
function isExpected(error: unknown): error is Error {
  return error instanceof Error && "expected" in error && error.expected === true;
}
