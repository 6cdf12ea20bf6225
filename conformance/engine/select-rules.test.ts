import { describe, expect, it } from "vitest";
import type { Level, RuleInfo } from "../rule.ts";
import { NothingToRunError } from "./errors/nothing-to-run.ts";
import { UnknownRuleError } from "./errors/unknown-rule.ts";
import { type Selection, selectRules } from "./select-rules.ts";

const suite = (["must", "should", "house", "may"] as const).map(ruleOf);

describe("the rules that a run plans", () => {
  const cases: readonly (readonly [title: string, given: Selection, want: readonly string[]])[] = [
    ["are all of them unless options say otherwise", {}, ["a-must", "a-should", "a-house", "a-may"]],
    ["are those named by --only", { only: ["a-may", "a-must"] }, ["a-must", "a-may"]],
    ["lack those named by --skip", { skip: ["a-should"] }, ["a-must", "a-house", "a-may"]],
    ["take house rules for should rules", { level: "should" }, ["a-must", "a-should", "a-house"]],
    ["are the must rules alone at that level", { level: "must" }, ["a-must"]],
  ];
  for (const [title, given, want] of cases) {
    it(title, () => {
      expect(selectRules(suite, given).map(({ id }) => id)).toEqual(want);
    });
  }

  it("never include one that the suite does not have: the message names the nearest", () => {
    const select = () => selectRules(suite, { only: ["a-shuold"] });
    expect(select).toThrow(UnknownRuleError);
    expect(select).toThrow(
      '--only names "a-shuold", which is no rule: did you mean "a-should"? `countersign rules` lists them all.',
    );
  });

  it("are checked for unknown names in --skip too", () => {
    expect(() => selectRules(suite, { skip: ["nothing-like-it"] })).toThrow(
      '--skip names "nothing-like-it", which is no rule: `countersign rules` lists them all.',
    );
  });

  it("are one at least: a check that judges nothing is no check", () => {
    expect(() => selectRules(suite, { only: ["a-may"], level: "must" })).toThrow(NothingToRunError);
  });
});

function ruleOf(level: Level): RuleInfo {
  return { id: `a-${level}`, kind: "server", level, says: "Something holds.", source: "https://example.com" };
}
