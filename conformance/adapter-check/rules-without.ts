import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { Adapter } from "../harness/adapter.ts";
import type { Answer, Command } from "../harness/adapter-protocol.ts";
import type { ClientContract } from "../harness/client-contract.ts";
import { createClientDriver } from "../harness/client-driver.ts";
import type { ClientRule } from "../harness/client-rule.ts";
import type { Scenario } from "../harness/scenario.ts";
import { scenariosOf } from "../harness/scenario-family.ts";
import { setStage } from "../harness/stage.ts";
import type { Feature } from "./feature.ts";

/** A scenario that waits for something that an adapter of straw never does is not waited for. In milliseconds. */
const longestMs = 1_000;

/**
 * Names the rules that are not applicable to a client whose adapter leaves something out.
 *
 * Found by acting every scenario through, without a wire, to an adapter that answers everything at once and does not
 * support this.
 */
export async function rulesWithout(
  feature: Feature,
  rules: readonly ClientRule[],
  contract: ClientContract,
): Promise<readonly string[]> {
  const fails = new Map<string, Promise<boolean>>();
  const failsWithout = (scenario: Scenario): Promise<boolean> => {
    const known = fails.get(scenario.id) ?? isRefused(scenario, feature, contract);
    fails.set(scenario.id, known);
    return known;
  };
  const needing = rules.map(async (rule) => {
    const scenarios = rule.scenarios.flatMap((played) => scenariosOf(played, contract, false));
    const refusals = await Promise.all(scenarios.map(failsWithout));
    return refusals.length > 0 && refusals.every(Boolean) ? [rule.id] : [];
  });
  return (await Promise.all(needing)).flat();
}

/** Acts a scenario through, and tells whether it ends because the adapter does not support something. */
async function isRefused(scenario: Scenario, feature: Feature, contract: ClientContract): Promise<boolean> {
  const { server, cast, mint, credentials, lifetimeSeconds, nowMs } = await setStage({
    contract,
    script: {},
    parts: scenario.parts,
    seed: 1,
  });
  const adapter = adapterWithout(feature);
  const client = createClientDriver({ adapter, mint, lifetimeSeconds, patienceMs: longestMs, nowMs });
  const wire = { ...server.log, arrival: async () => true, answer: async () => true, quiet: async () => {} };
  const { idempotencyHeader } = contract;
  const act = {
    client,
    cast,
    wire,
    idempotencyHeader,
    credentials,
    pause: async () => {},
    release: () => {},
  };
  const timeout = new Promise((resolve) => setTimeout(resolve, longestMs).unref());
  try {
    await Promise.race([scenario.when(act), timeout]);
    return false;
  } catch (error) {
    // What else goes wrong on a stage without a wire says nothing of the feature.
    return error instanceof NotApplicable;
  } finally {
    await server.close();
  }
}

function adapterWithout(feature: Feature): Adapter {
  let lastId = 0;
  return {
    hello: { name: "straw", version: "1", knows: ["client", "store"] },
    ask: (command) => {
      lastId += 1;
      const answer: Answer = lacks(feature, command)
        ? { unsupported: true }
        : command.do === "call"
          ? { status: 200, outcome: "sent" }
          : { ok: true };
      return { id: lastId, answer: Promise.resolve(answer) };
    },
    stderr: () => "",
    close: async () => {},
  };
}

function lacks(feature: Feature, command: Command): boolean {
  if (feature === "client") return command.client !== undefined && command.client !== "a";
  return feature === command.do || feature in command;
}
