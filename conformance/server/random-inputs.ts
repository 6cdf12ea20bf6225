import { asyncProperty, check } from "fast-check";
import { randomCases } from "../generate/random-cases.ts";
import { isSurelyInvalid, type SchemaCase } from "../generate/schema-case.ts";
import type { Effort } from "./effort.ts";
import { bodyInput, type InputCase } from "./input-cases.ts";
import type { Plan } from "./planner.ts";
import type { Round } from "./round.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Says how many bodies are drawn for an operation, and by which seed. */
export interface Draw {
  readonly runs: number;
  readonly seed: number;
}

const runsByEffort: Readonly<Record<Effort, number>> = { low: 1, default: 8, max: 200 };

/** Few enough that each operation has its turn every few seconds. */
const runsInRound = 20;

/** Says how much is drawn for an operation when a rule comes to it first. */
export function firstDraw({ effort, random }: ServerUnderCheck): Draw {
  return { runs: runsByEffort[effort], seed: random.below(2 ** 31) };
}

/** Says how much is drawn for an operation in one more round. */
export function nextDraw({ random }: Round): Draw {
  return { runs: runsInRound, seed: random.below(2 ** 31) };
}

/**
 * Draws bodies of an operation that are surely invalid, and finds the plainest one that a server takes all the
 * same.
 *
 * @param isTaken sends a case, and tells whether the server took it
 * @returns nothing where it took none
 */
export async function plainestTaken(
  server: ServerUnderCheck,
  plan: Plan,
  { runs, seed }: Draw,
  isTaken: (one: InputCase) => Promise<boolean>,
): Promise<InputCase | undefined> {
  const { body } = plan;
  const schema = body?.media.schema;
  if (!body || schema === undefined || !("json" in body.content) || body.media.isOfRange) return undefined;
  const cases = randomCases(server.contract, schema, body.value);
  if (!cases) return undefined;
  const asInput = (one: SchemaCase) => bodyInput(server, plan, one);
  const holds = async (one: SchemaCase) => {
    const input = isSurelyInvalid(server.contract, schema, one.value) ? asInput(one) : undefined;
    return input === undefined || !(await isTaken(input));
  };
  const { counterexample } = await check(asyncProperty(cases, holds), {
    numRuns: runs,
    seed,
  });
  return counterexample ? asInput(counterexample[0]) : undefined;
}
