import { type Arbitrary, asyncProperty, check, oneof } from "fast-check";
import type { Operation } from "../contract/operation.ts";
import {
  isSurelyInvalidParameter,
  type ParameterCase,
  randomParameters,
} from "../generate/parameter-cases.ts";
import { drawnKeyword, randomCases } from "../generate/random-cases.ts";
import { isSurelyInvalid, type SchemaCase } from "../generate/schema-case.ts";
import type { Effort } from "./effort.ts";
import { bodyInput, type InputCase, parameterInput } from "./input-cases.ts";
import { drawParameter } from "./parameter-values.ts";
import type { Plan } from "./planner.ts";
import type { Round } from "./round.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Says how many bodies are drawn for an operation, as many values of its parameters, and by which seed. */
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
 * Draws bodies of an operation, and values of its parameters, that are surely invalid, and finds the plainest one that
 * a server takes all the same.
 *
 * @param isTaken sends a case, and tells whether the server took it
 * @returns nothing where it took none
 */
export async function plainestTaken(
  server: ServerUnderCheck,
  { operation, plan, draw }: { readonly operation: Operation; readonly plan: Plan; readonly draw: Draw },
  isTaken: (one: InputCase) => Promise<boolean>,
): Promise<InputCase | undefined> {
  for (const inputs of [bodiesOf(server, plan), parametersOf(server, operation, plan)]) {
    if (!inputs) continue;
    const holds = async (write: DrawnInput) => {
      const input = write();
      return input === undefined || !(await isTaken(input));
    };
    const { runs: numRuns, seed } = draw;
    const { counterexample } = await check(asyncProperty(inputs, holds), { numRuns, seed });
    if (counterexample) return counterexample[0]();
  }
  return undefined;
}

/** Writes what was drawn, with a key of its own each time; nothing where it may be valid, or cannot be written. */
type DrawnInput = () => InputCase | undefined;

function bodiesOf(server: ServerUnderCheck, plan: Plan): Arbitrary<DrawnInput> | undefined {
  const { contract } = server;
  const { body } = plan;
  const schema = body?.media.schema;
  if (!body || schema === undefined || !("json" in body.content) || body.media.isOfRange) return undefined;
  const write = (one: SchemaCase) =>
    isSurelyInvalid(contract, schema, one.value) ? bodyInput(server, plan, one) : undefined;
  return randomCases(contract, schema, body.value)?.map(
    (one): DrawnInput =>
      () =>
        write(one),
  );
}

function parametersOf(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
): Arbitrary<DrawnInput> | undefined {
  const { contract } = server;
  const inputs = operation.parameters.flatMap((parameter) => {
    const base = drawParameter(parameter, server);
    const cases = base === undefined ? undefined : randomParameters(contract, parameter, base);
    if (base === undefined || !cases) return [];
    const write = (one: ParameterCase) => {
      const isSure =
        one.value !== undefined && isSurelyInvalidParameter(contract, parameter, base, one.value);
      const input = isSure ? parameterInput(server, operation, plan, { ...one, parameter }) : undefined;
      return input && { ...input, request: { ...input.request, keyword: drawnKeyword } };
    };
    return cases.map(
      (one): DrawnInput =>
        () =>
          write(one),
    );
  });
  return inputs.length === 0 ? undefined : oneof(...inputs);
}
