import type { Operation } from "../contract/operation.ts";
import { criticalWritesOf } from "./cast.ts";
import type { ClientContract } from "./client-contract.ts";
import { reconcileOf } from "./reconcile.ts";
import type { Scenario } from "./scenario.ts";
import type { Script } from "./script.ts";

/** Describes scenarios that differ only in the operations that play their parts. A contract decides how many. */
export interface ScenarioFamily {
  /** The family's file name without `.ts`. */
  readonly id: string;
  /** Lists the members for a contract; never none. */
  readonly members: (contract: ClientContract, includePlanned: boolean) => readonly Scenario[];
}

/** Names what a rule may be judged by: one scenario, or all of a family. */
export type Played = Scenario | ScenarioFamily;

/** Lists the scenarios that are played for a contract. */
export function scenariosOf(
  played: Played,
  contract: ClientContract,
  includePlanned: boolean,
): readonly Scenario[] {
  return "members" in played ? played.members(contract, includePlanned) : [played];
}

/** Makes a family of one scenario for every p0 operation: a new one is covered the day it is written. */
export function eachCriticalWrite(
  id: string,
  given: Script,
  when: Scenario["when"] = writeOnce,
): ScenarioFamily {
  return {
    id,
    members: (contract, includePlanned) => {
      const operations = criticalWritesOf(contract, includePlanned);
      // Without any, the cast says what the contract lacks.
      if (operations.length === 0) return [{ id, given, when }];
      return operations.map((operation) => ({
        id: `${id}/${operation.id}`,
        given,
        parts: { criticalWrite: operation.id },
        when,
      }));
    },
  };
}

/**
 * Makes a family of one scenario, in which a client may wait for all of `settleMs`: of the p0 operations, the one that
 * settles soonest is written to. Where even that takes longer than a check waits, a client may say nothing.
 */
export function soonestCriticalWrite(id: string, given: Script): ScenarioFamily {
  return {
    id,
    members: (contract, includePlanned) => {
      const operations = criticalWritesOf(contract, includePlanned);
      const settleMsOf = (operation: Operation | undefined) =>
        (operation && reconcileOf(operation)?.settleMs) ?? 0;
      const [soonest] = operations.toSorted((a, b) => settleMsOf(a) - settleMsOf(b));
      const parts = soonest &&
        settleMsOf(soonest) < settleMsOf(operations[0]) && { criticalWrite: soonest.id };
      return [{ id, given, maySayNothing: true, when: writeOnce, ...(parts && { parts }) }];
    },
  };
}

const writeOnce: Scenario["when"] = async ({ client, cast }) => {
  await client.session();
  await client.call(cast.call("criticalWrite"));
};
