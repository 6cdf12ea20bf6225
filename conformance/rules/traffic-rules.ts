import type { RuleInfo } from "../rule.ts";
import type { TrafficRule } from "../traffic/traffic-rule.ts";
import { loadRules } from "./load-rules.ts";

/** Loads the rules that judge traffic, ordered by id. */
export async function trafficRules(): Promise<readonly TrafficRule[]> {
  return (await loadRules("traffic")).filter(isTrafficRule);
}

function isTrafficRule(rule: RuleInfo): rule is TrafficRule {
  return rule.kind === "traffic" && "unseen" in rule && "restsOnTime" in rule && "mutant" in rule;
}
