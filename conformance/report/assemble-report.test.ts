import { describe, expect, it } from "vitest";
import type { KnownFailure } from "../engine/baseline.ts";
import type { Breach } from "../engine/breach.ts";
import type { RuleResult, RuleVerdict } from "../engine/rule-result.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import type { RuleInfo } from "../rule.ts";
import { assembleReport, type RunRecord } from "./assemble-report.ts";

const spec = { title: "Orders", version: "1.0.0", digest: "sha256:00" };
const broken: Breach = { message: "assignOrder answered 501.", operationId: "assignOrder" };
const known: KnownFailure = { rule: "a", operationId: "assignOrder", cause: "Not built yet." };

describe("the report of a run", () => {
  it("is kept where every rule passed, warned or did not apply", () => {
    const { report } = assemble({
      results: [resultOf("a", "pass"), resultOf("b", "warn", [broken]), resultOf("c", "not-applicable")],
    });
    expect(report.verdict).toBe("kept");
    expect(report.counts).toEqual({
      planned: 3,
      run: 3,
      pass: 1,
      fail: 0,
      warn: 1,
      notApplicable: 1,
      notTestable: 0,
    });
  });

  it("is broken where a rule failed", () => {
    expect(assemble({ results: [resultOf("a", "fail", [broken])] }).report.verdict).toBe("broken");
  });

  it("could not run where no rule has judged anything", () => {
    expect(assemble({ results: [resultOf("a", "not-applicable")] }).report.verdict).toBe("could-not-run");
  });

  it("is broken where a rule could not be tested", () => {
    expect(assemble({ results: [resultOf("a", "not-testable")] }).report.verdict).toBe("broken");
  });

  it("is broken where a planned rule never ran, and its counts show it", () => {
    const { report } = assemble({ planned: [ruleOf("a"), ruleOf("b")], results: [resultOf("a", "pass")] });
    expect(report.verdict).toBe("broken");
    expect(report.counts).toMatchObject({ planned: 2, run: 1 });
  });

  it("names findings by rule and operation, and counts those of one name", () => {
    const { report } = assemble({
      results: [resultOf("a", "fail", [broken, broken, { message: "It broke." }])],
    });
    expect(report.findings.map(({ id }) => id)).toEqual(["a:assignOrder", "a:assignOrder:2", "a"]);
  });

  it("has no secret in a message or a command", () => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    const exchange = {
      number: 1,
      startedAtMs: 0,
      endedAtMs: 1,
      request: { method: "GET", url: "http://127.0.0.1/", headers: [["Authorization", "Bearer token-one"]] },
    } as const;
    const { report } = assemble({
      mask,
      results: [resultOf("a", "fail", [{ message: "It took token-one.", exchange }])],
    });
    expect(JSON.stringify(report)).not.toContain("token-one");
    expect(report.findings[0]?.message).toBe("It took <access:1>.");
  });

  it("shows a finding that no single request shows by the command that runs its rule", () => {
    const { report } = assemble({ results: [resultOf("a", "fail", [broken])] });
    expect(report.findings[0]?.reproduce).toEqual({
      curl: "countersign check server --only a http://x",
      seed: 7,
    });
  });
});

describe("a baseline", () => {
  it("turns a rule whose every failure it knows into a warning, and keeps its findings", () => {
    const { report, details } = assemble({ results: [resultOf("a", "fail", [broken])], known: [known] });
    expect(report.verdict).toBe("kept");
    expect(report.rules).toEqual([
      { id: "a", level: "must", verdict: "warn", reason: "Known failures: 1, each named in the baseline." },
    ]);
    expect(report.findings.map(({ id }) => [id, details.get(id)?.cause])).toEqual([
      ["a:assignOrder", "Not built yet."],
    ]);
  });

  it("does not excuse a failure that it does not name", () => {
    const other = { message: "holdOrder answered 501.", operationId: "holdOrder" };
    const { report, details } = assemble({
      results: [resultOf("a", "fail", [broken, other])],
      known: [known],
    });
    expect(report.verdict).toBe("broken");
    expect(report.rules[0]?.verdict).toBe("fail");
    expect(details.get("a:holdOrder")).toEqual({});
  });

  it("breaks the run when a known failure passes", () => {
    const { report } = assemble({ results: [resultOf("a", "pass")], known: [known] });
    expect(report.verdict).toBe("broken");
    expect(report.counts).toMatchObject({ pass: 0, fail: 1 });
    expect(report.findings).toMatchObject([
      {
        id: "a:assignOrder:baseline",
        message:
          "The baseline known.json names a:assignOrder as a known failure, but it did not fail: take the entry out.",
      },
    ]);
  });

  it("breaks the run when it names a rule that does not exist", () => {
    const { report } = assemble({ results: [resultOf("a", "pass")], known: [{ rule: "z", cause: "Lost." }] });
    expect(report.verdict).toBe("broken");
    expect(report.findings).toMatchObject([
      {
        rule: "z",
        message:
          "The baseline known.json names z, but there is no such rule: correct the entry or take it out.",
        reproduce: { curl: "countersign check server --baseline known.json http://x" },
      },
    ]);
  });

  it("breaks the run when it names an operation that the contract does not have", () => {
    const isOperation = (id: string) => id !== "assignOrder";
    const { report } = assemble({
      results: [resultOf("a", "pass")],
      known: [known],
      ...{ isOperation, isInScope: isOperation },
    });
    expect(report.verdict).toBe("broken");
    expect(report.findings).toMatchObject([
      {
        message:
          "The baseline known.json names a:assignOrder, but the contract has no such operation: correct the entry or take it out.",
      },
    ]);
  });

  it("is not held against a rule that was not planned", () => {
    const suite = [ruleOf("a"), ruleOf("b")];
    expect(assemble({ suite, results: [resultOf("b", "pass")], known: [known] }).report.verdict).toBe("kept");
  });

  it("is not held against an operation that was not part of the run", () => {
    const isInScope = (id: string) => id !== "assignOrder";
    expect(assemble({ results: [resultOf("a", "pass")], known: [known], isInScope }).report.verdict).toBe(
      "kept",
    );
  });
});

function ruleOf(id: string): RuleInfo {
  return { id, kind: "server", level: "must", says: "Something holds.", source: "https://example.com" };
}

function resultOf(id: string, verdict: RuleVerdict, breaches: readonly Breach[] = []): RuleResult {
  return { rule: ruleOf(id), verdict, breaches, durationMs: 1 };
}

function assemble({
  results,
  known: knownFailures,
  ...rest
}: Partial<RunRecord> & Pick<RunRecord, "results"> & { readonly known?: readonly KnownFailure[] }) {
  const rules = results.map(({ rule }) => rule);
  return assembleReport({
    suite: rules,
    planned: rules,
    results,
    seed: 7,
    spec,
    mask: createSecretMask(),
    commandLine: (...options) => ["countersign check server", ...options, "http://x"].join(" "),
    ...(knownFailures && { baseline: { source: "known.json", knownFailures } }),
    ...rest,
  });
}
