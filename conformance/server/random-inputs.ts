import { asyncProperty, check } from "fast-check";
import { randomCases } from "../generate/random-cases.ts";
import { isSurelyInvalid, type SchemaCase } from "../generate/schema-case.ts";
import type { Effort } from "./effort.ts";
import { bodyInput, type InputCase } from "./input-cases.ts";
import type { Plan } from "./planner.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** How many bodies are drawn for an operation. */
const runs: Readonly<Record<Effort, number>> = { low: 1, default: 8, max: 200 };

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
  isTaken: (one: InputCase) => Promise<boolean>,
): Promise<InputCase | undefined> {
  const { body } = plan;
  const schema = body?.media.schema;
  if (!body || schema === undefined || !("json" in body.content)) return undefined;
  const cases = randomCases(server.contract, schema, body.value);
  if (!cases) return undefined;
  const asInput = (one: SchemaCase) => bodyInput(server, plan, one);
  const holds = async (one: SchemaCase) => {
    const input = isSurelyInvalid(server.contract, schema, one.value) ? asInput(one) : undefined;
    return input === undefined || !(await isTaken(input));
  };
  const { counterexample } = await check(asyncProperty(cases, holds), {
    numRuns: runs[server.effort],
    seed: server.random.below(2 ** 31),
  });
  return counterexample ? asInput(counterexample[0]) : undefined;
}
