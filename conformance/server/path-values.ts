import type { Contract } from "../contract/contract.ts";
import { writtenName } from "../contract/inner-path.ts";
import type { Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import {
  type Effects,
  isCreation,
  isHarmlessCreation,
  isOpenQuestion,
  isSafe,
  targetNames,
} from "./effects.ts";
import type { KnownResources, ResourceValues } from "./known-resources.ts";

/**
 * Says where the ids in a path come from. `known`: only from answers of the server. `made-up`: the last one
 * names nothing. `any`: from answers where there are some, else made up.
 */
export type IdSource = "known" | "made-up" | "any";

/** Holds what path values are chosen from. */
export interface PathChoice {
  readonly contract: Contract;
  readonly resources: KnownResources;
  readonly random: SeededRandom;
  readonly effects: Effects;
  /** The tenants that the caller may act in; empty where that is not known. */
  readonly tenants: readonly string[];
  readonly ids: IdSource;
}

/** Holds values for every parameter of a path. */
export interface PathValues {
  readonly values: ResourceValues;
  /** Whether one of the values was made up, so that the path names nothing. */
  readonly isMadeUp: boolean;
}

/** Says why a request is not sent: a clause that may follow the operation's name. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Chooses values for an operation's path so that the request changes nothing that the run did not make: a write
 * goes to what the run made, or to an id that names nothing.
 */
export function choosePathValues(operation: Operation, choice: PathChoice): PathValues | Refusal {
  const { contract, resources, effects, ids } = choice;
  const targets = targetNames(operation);
  const mayTouch = isSafe(operation) || effects === "destructive" || isSessionOperation(operation, contract);
  if (!mayTouch && effects === "read") {
    return { refused: "changes something, which --effects read rules out" };
  }
  const mayMake = isHarmlessCreation(operation, contract.operations);
  if (!mayTouch && !mayMake && targets.length === 0 && !isOpenQuestion(operation)) {
    return {
      refused: isCreation(operation, contract.operations)
        ? "would make something that no operation removes"
        : "would change something that this run did not make",
    };
  }
  const needsOwn = !mayTouch && !mayMake;
  const found = nearestResource(operation, choice, needsOwn);
  const last = targets.at(-1);
  const isForeign = needsOwn && last !== undefined && !resources.isOwn(found, targets);
  const unknown = last !== undefined && (ids === "made-up" || isForeign) ? [last] : [];
  return complete(
    operation,
    choice,
    Object.fromEntries(Object.entries(found).filter(([name]) => !unknown.includes(name))),
  );
}

/** Tells whether an operation acts on a session, which is the run's own: every session that it has, it made. */
function isSessionOperation({ id }: Operation, { session }: Contract): boolean {
  return [session?.signIn, session?.refresh, session?.signOut].some((one) => one?.operation === id);
}

/** Finds what is known of the things along a path, as far to the right as possible. */
function nearestResource(operation: Operation, choice: PathChoice, needsOwn: boolean): ResourceValues {
  const { resources, tenants } = choice;
  const names = namesIn(operation.path);
  const tenantNames = operation.parameters.filter(({ isTenant }) => isTenant).map(({ name }) => name);
  const [tenant] = tenants;
  const own = tenant === undefined ? {} : Object.fromEntries(tenantNames.map((name) => [name, tenant]));
  const isVisible = (values: ResourceValues) =>
    tenants.length === 0 || tenantNames.every((name) => tenants.includes(values[name] ?? tenant ?? ""));
  const candidates = resources.list().filter(isVisible);
  const preferred = needsOwn
    ? candidates.filter((values) => resources.isOwn(values, targetNames(operation)))
    : [];
  const best = (preferred.length > 0 ? preferred : candidates)
    .map((values) => ({ values, reach: names.filter((name) => values[name] !== undefined).length }))
    // Sorting is stable: of what reaches equally far, the run's own and the latest stay first.
    .toSorted((a, b) => b.reach - a.reach)[0];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = best?.values[name] ?? own[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function complete(operation: Operation, choice: PathChoice, found: ResourceValues): PathValues | Refusal {
  const { contract, random, ids } = choice;
  const values: Record<string, string> = { ...found };
  let isMadeUp = false;
  for (const name of namesIn(operation.path)) {
    if (values[name] !== undefined) continue;
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    const [example] = parameter?.examples ?? [];
    if (ids === "known" && (example === undefined || !isSafe(operation))) {
      return { refused: `needs ${writtenName(name)}, which no answer has named` };
    }
    const drawn =
      ids === "known" ? example : parameter?.schema && valueFromSchema(contract, parameter.schema, random);
    if (drawn === undefined)
      return { refused: `needs ${writtenName(name)}, for which no value could be made: give it an example` };
    values[name] = typeof drawn === "object" ? JSON.stringify(drawn) : String(drawn);
    isMadeUp = isMadeUp || ids !== "known";
  }
  return { values, isMadeUp };
}
