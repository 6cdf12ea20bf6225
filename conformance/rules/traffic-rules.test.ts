import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { readClientContract } from "../harness/client-contract.ts";
import { checkTraffic } from "../traffic/check-traffic.ts";
import { legalStories } from "../traffic/fixtures/legal-stories.ts";
import type { Story } from "../traffic/story.ts";
import { tellStory } from "../traffic/tell-story.ts";
import { trafficRules } from "./traffic-rules.ts";

const contract = readClientContract(readContractDocument(document));
const rules = await trafficRules();
const names = readdirSync(new URL("./traffic/", import.meta.url));

async function judge(story: Story) {
  const recording = tellStory(story, contract);
  const { results } = await checkTraffic({
    ...{ document: contract.document, planned: rules, recording, mask: createSecretMask() },
    reproduce: ({ id }) => id,
  });
  return results;
}

test("every file of the folder is a rule, and its name is the rule's id", () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(names.toSorted());
});

describe("the mutant of a rule", () => {
  test.each(rules)("is caught by $id, and by no other rule", async ({ id, level, mutant }) => {
    const caught = (await judge(mutant)).filter(
      ({ verdict }) => verdict !== "pass" && verdict !== "not-applicable",
    );
    expect(caught.map((result) => [result.rule.id, result.verdict, result.reason])).toEqual([
      [id, level === "must" ? "fail" : "warn", undefined],
    ]);
    expect(caught[0]?.breaches).toHaveLength(1);
  });
});

describe("no rule blames", () => {
  test.each(legalStories)("$0", async (_, story) => {
    const blamed = (await judge(story)).filter(({ breaches }) => breaches.length > 0);
    expect(blamed.map(({ rule, breaches }) => [rule.id, breaches[0]?.message])).toEqual([]);
  });
});

test("every rule is kept by some legal traffic that it has judged", async () => {
  const kept = new Set<string>();
  for (const [, story] of legalStories) {
    for (const { rule, verdict } of await judge(story)) if (verdict === "pass") kept.add(rule.id);
  }
  expect(rules.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([]);
});
