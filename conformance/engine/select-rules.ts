import type { Level, RuleInfo } from "../rule.ts";
import { NothingToRunError } from "./errors/nothing-to-run.ts";
import { UnknownRuleError } from "./errors/unknown-rule.ts";
import { nearestName } from "./nearest-name.ts";

/** Says which rules of a suite are planned. */
export interface Selection {
  /** Ids of the only rules to run. All of them where absent or empty. */
  readonly only?: readonly string[];
  /** Ids of rules to leave out, each by name. */
  readonly skip?: readonly string[];
  /** The weakest level to run; `should` takes `house` in. Default `may`, which is all. */
  readonly level?: "must" | "should" | "may";
}

const weight: Readonly<Record<Level, number>> = { must: 0, should: 1, house: 1, may: 2 };

/**
 * Selects the rules that a run plans, in the order of the suite.
 *
 * @throws UnknownRuleError where `only` or `skip` names a rule that the suite does not have
 * @throws NothingToRunError where nothing is left to run
 */
export function selectRules<R extends RuleInfo>(rules: readonly R[], selection: Selection): readonly R[] {
  const { only = [], skip = [], level = "may" } = selection;
  for (const id of only) findRule(rules, id, "--only");
  for (const id of skip) findRule(rules, id, "--skip");
  const selected = rules.filter(
    (rule) =>
      (only.length === 0 || only.includes(rule.id)) &&
      !skip.includes(rule.id) &&
      weight[rule.level] <= weight[level],
  );
  if (selected.length === 0) throw new NothingToRunError();
  return selected;
}

/**
 * Finds a rule by its id.
 *
 * @param where names in a sentence what asked for it: `--only`
 * @throws UnknownRuleError where there is no such rule
 */
export function findRule<R extends RuleInfo>(rules: readonly R[], id: string, where: string): R {
  const found = rules.find((rule) => rule.id === id);
  if (found) return found;
  const known = rules.map((rule) => rule.id);
  throw new UnknownRuleError(id, where, nearestName(id, known));
}
