import type { RuleResult } from "../engine/rule-result.ts";
import { runRules } from "../engine/run-rules.ts";
import { prepareClientCheck } from "./client-check.ts";
import type { ClientContract } from "./client-contract.ts";
import type { ClientRule } from "./client-rule.ts";
import { playScenario } from "./play-scenario.ts";
import { openSampleClient } from "./sample-client/sample-client.ts";

/** Says what the sample client is held to, and how it misbehaves. */
export interface SampleRunOptions {
  readonly contract: ClientContract;
  readonly rules: readonly ClientRule[];
  /** The switches that differ from the honest setting. Default none. */
  readonly wrongs?: ClientRule["mutant"];
}

/** Holds the sample client to rules, as a check holds a client that somebody wrote. */
export function runSampleClient({
  contract,
  rules,
  wrongs = {},
}: SampleRunOptions): Promise<readonly RuleResult[]> {
  const patienceMs = 10_000;
  const open = openSampleClient(contract, wrongs);
  const prepared = prepareClientCheck({
    rules,
    play: (scenario) => playScenario(scenario, { contract, open, seed: 1, patienceMs }),
    reproduce: ({ id }) => `countersign check client --only ${id}`,
    patienceMs,
  });
  return runRules({ ...prepared, concurrency: rules.length });
}
