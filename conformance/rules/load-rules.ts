import { readdir } from "node:fs/promises";
import { isJsonObject } from "../contract/json.ts";
import type { RuleInfo, RuleKind } from "../rule.ts";

/**
 * Loads every rule of a kind, ordered by id. A rule is a file of its folder that exports `rule`: a new one is
 * found by being there.
 */
export async function loadRules(kind: RuleKind): Promise<readonly RuleInfo[]> {
  const folder = new URL(`./${kind}/`, import.meta.url);
  const names = await readdir(folder).catch((error: unknown) => {
    // Some kinds of rules are still to be written.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const files = names.filter((name) => /^[a-z0-9-]+\.[jt]s$/.test(name)).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const { rule }: { rule?: unknown } = await import(new URL(name, folder).href);
      if (!isRuleInfo(rule)) throw new TypeError(`${kind}/${name} exports no rule.`);
      return rule;
    }),
  );
}

function isRuleInfo(value: unknown): value is RuleInfo {
  return (
    isRecord(value) &&
    ["id", "kind", "level", "says", "source"].every((name) => typeof value[name] === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value);
}
