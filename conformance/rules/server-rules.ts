import type { RuleInfo } from "../rule.ts";
import type { ServerRule } from "../server/server-under-check.ts";
import { loadRules } from "./load-rules.ts";

/**
 * Loads the rules that judge a server: after most come those that go on while there is time, then those that wait for
 * time to pass, and last those that judge the answers which the others asked for.
 */
export async function serverRules(): Promise<readonly ServerRule[]> {
  const rules = (await loadRules("server")).filter(isServerRule);
  return rules.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function turnOf({ goesOn, begin, judgesAnswers }: ServerRule): number {
  return [goesOn, begin, judgesAnswers].findLastIndex(Boolean);
}

function isServerRule(rule: RuleInfo): rule is ServerRule {
  return rule.kind === "server" && "check" in rule && "mutant" in rule;
}
