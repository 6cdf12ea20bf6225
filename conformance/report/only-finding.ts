import { nameOf } from "../engine/baseline.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { findingNames } from "./finding-names.ts";

/**
 * Keeps of a run's results the one finding that is looked for again. A rule that was broken in other ways alone
 * passes: what was looked for did not happen.
 */
export function onlyFinding(results: readonly RuleResult[], id: string): readonly RuleResult[] {
  const nameFinding = findingNames();
  return results.map((result) => {
    if (result.breaches.length === 0) return result;
    const breaches = result.breaches.filter(
      (breach) => nameFinding(nameOf({ ...breach, rule: result.rule.id })) === id,
    );
    return { ...result, breaches, verdict: breaches.length > 0 ? result.verdict : "pass" };
  });
}
