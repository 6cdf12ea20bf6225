import type { RuleInfo } from "../rule.ts";
import type { ServerRule } from "../server/server-under-check.ts";
import { loadRules } from "./load-rules.ts";

/**
 * Loads the rules that judge a server: those that wait for time to pass after the others, and last those that judge
 * the answers which the others asked for.
 */
export async function serverRules(): Promise<readonly ServerRule[]> {
  const rules = (await loadRules("server")).filter(isServerRule);
  return rules.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function turnOf({ begin, judgesAnswers }: ServerRule): number {
  return judgesAnswers ? 2 : Number(begin !== undefined);
}

function isServerRule(rule: RuleInfo): rule is ServerRule {
  return rule.kind === "server" && "check" in rule && "mutant" in rule;
}
