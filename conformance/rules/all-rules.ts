import type { RuleInfo } from "../rule.ts";
import { loadRules } from "./load-rules.ts";

/** Lists what every rule says of itself, servers' first; no check, no mutant. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  const kinds = await Promise.all([loadRules("server"), loadRules("client"), loadRules("traffic")]);
  return kinds.flat().map(({ id, kind, level, says, source }) => ({ id, kind, level, says, source }));
}
