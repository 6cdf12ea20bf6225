import type { RuleResult } from "../engine/rule-result.ts";
import { runRules } from "../engine/run-rules.ts";
import { prepareClientCheck } from "./client-check.ts";
import type { ClientRule } from "./client-rule.ts";
import { playScenario } from "./play-scenario.ts";
import { openSampleClient, type SampleClientOptions } from "./sample-client/sample-client.ts";

/** Holds the sample client to rules, as a check holds a client that somebody wrote. */
export function runSampleClient(
  rules: readonly ClientRule[],
  options: SampleClientOptions,
): Promise<readonly RuleResult[]> {
  const patienceMs = 10_000;
  const open = openSampleClient(options);
  const prepared = prepareClientCheck({
    rules,
    play: (scenario) => playScenario(scenario, { contract: options.contract, open, seed: 1, patienceMs }),
    reproduce: ({ id }) => `countersign check client --only ${id}`,
    patienceMs,
  });
  return runRules({ ...prepared, concurrency: rules.length });
}
