import { readdirSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { readClientContract } from "../harness/client-contract.ts";
import { runSampleClient } from "../harness/run-sample-client.ts";
import { clientRules } from "./client-rules.ts";

// A scenario mostly waits, so many of them can wait together.
vi.setConfig({ maxConcurrency: 5 });

const contract = readClientContract(readContractDocument(document));
const rules = await clientRules();
const names = readdirSync(new URL("./client/", import.meta.url)).filter((name) => !name.includes(".test."));

test("every file of the folder is a rule, and its name is the rule's id", () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(names.toSorted());
});

test("every scenario is named as its file", () => {
  const scenarios = readdirSync(new URL("../scenarios/", import.meta.url));
  for (const { id } of rules.flatMap((rule) => rule.scenarios)) expect(scenarios).toContain(`${id}.ts`);
});

describe.concurrent("the honest sample client", async () => {
  const results = await runSampleClient(rules, { contract });
  test.each(results)("keeps $rule.id", ({ verdict, reason, breaches }) => {
    expect({ verdict, reason, breaches }).toEqual({ verdict: "pass", reason: undefined, breaches: [] });
  });
});

describe.concurrent("the mutant of a rule", () => {
  test.each(rules)(
    "is caught by $id, and by no other rule",
    async ({ id, level, mutant }) => {
      const results = await runSampleClient(rules, { contract, wrongs: mutant, mostOfFamily: 1 });
      const caught = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      const verdict = level === "must" ? "fail" : "warn";
      expect(caught.map((result) => [result.rule.id, result.verdict])).toEqual([[id, verdict]]);
      expect(caught[0]?.breaches.length).toBeGreaterThan(0);
    },
    300_000,
  );
});
