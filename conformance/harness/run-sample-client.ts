import type { RuleResult } from "../engine/rule-result.ts";
import { runRules } from "../engine/run-rules.ts";
import { amendContract } from "./amendment.ts";
import { prepareClientCheck } from "./client-check.ts";
import type { ClientRule } from "./client-rule.ts";
import { limitConcurrency } from "./concurrency-limit.ts";
import { playScenario } from "./play-scenario.ts";
import { openSampleClient, type SampleClientOptions } from "./sample-client/sample-client.ts";
import type { Scenario } from "./scenario.ts";
import { scenariosOf } from "./scenario-family.ts";

/** Holds the sample client to rules, as a check holds a client that somebody wrote. */
export function runSampleClient(
  rules: readonly ClientRule[],
  options: SampleClientOptions & {
    /** How many scenarios of each family are played. Default all. */
    readonly mostOfFamily?: number;
  },
): Promise<readonly RuleResult[]> {
  // It answers when this process has the time, and the tests share a machine.
  const patienceMs = 15_000;
  const { contract, mostOfFamily } = options;
  // It knows the contract that the server serves, as an adapter does that reads it.
  const openFor = ({ given }: Scenario) =>
    openSampleClient({ ...options, contract: amendContract(contract, given.amends) });
  const limit = limitConcurrency(16);
  const prepared = prepareClientCheck({
    rules,
    listScenarios: (played) => scenariosOf(played, contract, false).slice(0, mostOfFamily),
    play: (scenario) =>
      limit(() => playScenario(scenario, { contract, open: openFor(scenario), seed: 1, patienceMs })),
    reproduce: ({ id }) => `countersign check client --only ${id}`,
    patienceMs,
  });
  return runRules({ ...prepared, concurrency: rules.length });
}
