import { expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { readClientContract } from "../harness/client-contract.ts";
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

test("no rule needs a member that no scenario sends", async () => {
  expect(await rulesWithout("bodyBase64", rules, contract)).toEqual([]);
});
