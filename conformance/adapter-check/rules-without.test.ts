import { expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { readClientContract } from "../harness/client-contract.ts";
import type { ClientRule } from "../harness/client-rule.ts";
import type { Scenario } from "../harness/scenario.ts";
import { clientRules } from "../rules/client-rules.ts";
import { rulesWithout } from "./rules-without.ts";

const contract = readClientContract(readContractDocument(document));
const rules = await clientRules();

test("without calls nearly every rule is not applicable, and without a sign-in those about it", async () => {
  const withoutCalls = await rulesWithout("call", rules, contract);
  const withoutSignIn = await rulesWithout("signIn", rules, contract);
  expect(withoutSignIn).toContain("take-a-refused-sign-in-for-an-answer");
  expect(withoutSignIn).not.toContain("refresh-then-replay-a-read-once");
  expect(withoutCalls).toContain("refresh-then-replay-a-read-once");
  expect(withoutCalls.length).toBeGreaterThan(withoutSignIn.length);
});

function ruleOf(id: string, ...whens: readonly Scenario["when"][]): ClientRule {
  const about = { kind: "client", level: "must", says: "It is so.", source: "https://example.org" } as const;
  const scenarios = whens.map((when, index) => ({ id: `${id}-${index}`, given: {}, when }));
  return { ...about, id, row: "X-1", scenarios, check: () => {}, mutant: {} };
}

const readOnce: Scenario["when"] = async ({ client, cast }) => void (await client.call(cast.call("read")));
const signInOnce: Scenario["when"] = async ({ client }) => void (await client.signIn("user", "password"));

test("a rule needs a line where none of its scenarios can be played without it", async () => {
  const some = [
    ruleOf("reads", readOnce),
    ruleOf("signs-in", signInOnce),
    ruleOf("both", readOnce, signInOnce),
  ];
  expect(await rulesWithout("signIn", some, contract)).toEqual(["signs-in"]);
  expect(await rulesWithout("call", some, contract)).toEqual(["reads"]);
  expect(await rulesWithout("bodyBase64", some, contract)).toEqual([]);
});

test("a scenario that waits for ever, or stops on something else, is no reason to call a rule not applicable", async () => {
  const some = [
    ruleOf("waits", () => new Promise(() => {})),
    ruleOf("stops", () => Promise.reject(new Error("no wire"))),
  ];
  expect(await rulesWithout("call", some, contract)).toEqual([]);
});
