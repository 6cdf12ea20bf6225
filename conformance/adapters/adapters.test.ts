import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import type { RuleVerdict } from "../engine/rule-result.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { openAdapterProcess } from "../harness/adapter-process.ts";
import { checkClient } from "../harness/check-client.ts";
import { clientRules } from "../rules/client-rules.ts";

const rules = await clientRules();

/** Checks the client behind an adapter of this folder, as a child process. */
async function verdictsOf(adapter: string): Promise<readonly (readonly [rule: string, verdict: string])[]> {
  const args = ["--conditions=countersign-source", pathOf(adapter)];
  const { results } = await checkClient({
    document: readContractDocument(document),
    planned: rules,
    open: (environment) => openAdapterProcess({ ...environment, command: process.execPath, args }),
    reproduce: ({ id }) => id,
    mask: createSecretMask(),
    seed: 1,
  });
  return results.map(({ rule, verdict, reason, breaches }) => {
    const why = reason ?? breaches[0]?.message;
    return [rule.id, verdict === "not-testable" ? `${verdict}: ${why}` : verdict];
  });
}

function pathOf(adapter: string): string {
  return fileURLToPath(new URL(adapter, import.meta.url));
}

test.each(["countersign.ts", "fetch.ts"])("the adapter %s has at most 60 lines", (adapter) => {
  expect(readFileSync(pathOf(adapter), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
});

test("our client keeps every rule", async () => {
  expect(await verdictsOf("countersign.ts")).toEqual(rules.map(({ id }) => [id, "pass"]));
}, 60_000);

describe("plain fetch, which retries nothing,", () => {
  const expected: Readonly<Record<string, RuleVerdict>> = {
    // It knows neither refresh tokens nor which operations need a session.
    "refresh-an-expired-token-before-the-call": "fail",
    "refresh-then-replay-a-read-once": "fail",
    "send-no-token-to-open-operations": "warn",
    // It follows redirects as fetch does: without the token, but with the body.
    "carry-no-refresh-token-to-another-origin": "not-applicable",
    "carry-no-write-to-another-origin": "warn",
    "send-nothing-without-a-session": "warn",
    // It leaves an unclear p0 write to its caller, which is allowed and could be better.
    "finish-a-refused-critical-write": "warn",
    "read-back-a-critical-write-whose-answer-was-lost": "warn",
    "report-a-critical-write-that-landed-as-applied": "warn",
    // How it refreshes, and how it sends a write again, cannot be judged: it does neither.
    "ask-a-failing-refresh-at-most-twice": "not-applicable",
    "do-not-repeat-a-refused-refresh": "not-applicable",
    "hold-new-calls-while-a-refresh-runs": "not-applicable",
    "ignore-the-refusal-of-a-replaced-token": "not-applicable",
    "refresh-an-expired-token-once-for-all-callers": "not-applicable",
    "replay-a-critical-write-unchanged": "not-applicable",
    "serve-every-caller-with-one-refresh": "not-applicable",
    "share-one-refresh-among-refused-reads": "not-applicable",
    "wait-for-a-critical-write-that-lands-late": "not-applicable",
  };
  test("breaks the rules that ask for a refresh, and keeps those that forbid a repetition", async () => {
    expect(await verdictsOf("fetch.ts")).toEqual(rules.map(({ id }) => [id, expected[id] ?? "pass"]));
  }, 60_000);
});
