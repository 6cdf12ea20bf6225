import type { ClientRule } from "../harness/client-rule.ts";
import type { RuleInfo } from "../rule.ts";
import { loadRules } from "./load-rules.ts";

/** Loads the rules that judge a client, ordered by id. */
export async function clientRules(): Promise<readonly ClientRule[]> {
  return (await loadRules("client")).filter(isClientRule);
}

function isClientRule(rule: RuleInfo): rule is ClientRule {
  return rule.kind === "client" && "scenarios" in rule && "check" in rule && "mutant" in rule;
}
