import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serve } from "../server/main.ts";
import { createSandboxApp } from "../server/sandbox/create-sandbox-app.ts";
import { readContractDocument } from "./contract/contract-document.ts";
import { identifySpec } from "./contract/spec-identity.ts";
import { contractMutants } from "./contract-mutants.ts";
import { readBaseline } from "./engine/baseline.ts";
import { createSecretMask } from "./engine/secret-mask.ts";
import { assembleReport } from "./report/assemble-report.ts";
import { serverRules } from "./rules/server-rules.ts";
import { checkServer } from "./server/check-server.ts";
import { readIdentities } from "./server/identity.ts";
import type { Fetch } from "./server/send.ts";

const rules = await serverRules();
const document = readContractDocument(jsonAt("../src/generated/openapi.json"));
const baselineFile = "conformance/baselines/reference-server.json";
const baseline = readBaseline(jsonAt("./baselines/reference-server.json"), baselineFile);

/** Everybody's clock: whoever waits sets it ahead, so that a token ends without anybody waiting for it. */
let aheadMs = 0;
const clock = () => Date.now() + aheadMs;
const sleep = async (durationMs: number) => {
  aheadMs += durationMs;
};

/** Rules that ask for what this contract does not have; empty, since it is there to show every rule at work. */
const notAsked: readonly object[] = [];

describe("the reference server", () => {
  let folder: string;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "countersign-"));
    server = await serve({ port: 0, db: join(folder, "sandbox.db"), seed: 1, clock });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it("keeps the contract behind a socket, without any known failure", async () => {
    const report = await judge(server.url, server.identities);
    expect(baseline.knownFailures).toEqual([]);
    expect(report.rules.filter(({ verdict }) => verdict !== "pass")).toEqual(notAsked);
    expect(report.verdict).toBe("kept");
  });
});

describe("a broken reference server", () => {
  for (const rule of rules) {
    it(`is caught by ${rule.id} alone, where it breaks that rule`, async () => {
      const { app, identities } = await createSandboxApp({ seed: 1, orders: 10, clock });
      const report = await judge(
        "http://sandbox",
        identities,
        rule.mutant((request) => app.fetch(request)),
      );
      const caught = report.rules.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      const verdict = rule.level === "must" ? "fail" : "warn";
      expect(caught.map(({ id, verdict }) => [id, verdict])).toEqual([[rule.id, verdict]]);
      expect(report.verdict).toBe(rule.level === "must" ? "broken" : "kept");
    });
  }
});

describe("a reference server that was built from a broken contract", () => {
  for (const { lost, tighten, caughtBy } of contractMutants) {
    it(`is caught where the contract had lost ${lost}`, async () => {
      const { app, identities } = await createSandboxApp({ seed: 1, orders: 10, clock });
      const report = await judge(
        "http://sandbox",
        identities,
        (request) => app.fetch(request),
        tighten(document),
      );
      const caught = report.rules.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      expect(caught.map(({ id }) => id).toSorted()).toEqual(caughtBy);
    });
  }
});

async function judge(baseUrl: string, people: readonly object[], fetch?: Fetch, contract = document) {
  const mask = createSecretMask();
  const { identities } = readIdentities({ identities: [...people] }, "the sandbox");
  const seed = 1;
  const checked = await checkServer({
    baseUrl,
    document: contract,
    planned: rules,
    identities,
    mask,
    seed,
    ...{ sleep, nowMs: clock, budget: { durationMs: 3_600_000 } },
    // A mutant is caught by a few cases of each kind, too.
    ...(fetch && { fetch, effort: "low" as const }),
  });
  const { report } = assembleReport({
    suite: rules,
    planned: rules,
    results: checked.results,
    seed,
    spec: identifySpec(document),
    mask,
    commandLine: (...options) => ["countersign check server", ...options, baseUrl].join(" "),
    baseline,
    isInScope: checked.isInScope,
  });
  return report;
}

function jsonAt(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
