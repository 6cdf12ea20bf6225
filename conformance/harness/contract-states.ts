import { isJsonObject, type Json, listIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";

/** Lists the states that an operation's transitions lead from, or to. Empty where the contract states none. */
export function statesOf({ node }: Operation, end: "from" | "to"): readonly string[] {
  return listIn(node, "x-transition").flatMap((branch) =>
    isJsonObject(branch) ? listIn(branch, end).filter((state) => typeof state === "string") : [],
  );
}

/** Finds the first body that shows one of some states, in whatever member. */
export function bodyInState(bodies: readonly Json[], states: readonly string[]): Json | undefined {
  return bodies.find(
    (body) =>
      isJsonObject(body) &&
      Object.values(body).some((value) => typeof value === "string" && states.includes(value)),
  );
}

/** Lists every state that some transition of a contract leads from, or to. */
export function allStatesOf(operations: readonly Operation[]): ReadonlySet<string> {
  return new Set(operations.flatMap((one) => [...statesOf(one, "from"), ...statesOf(one, "to")]));
}

/**
 * Gives a body in one of some states: one that is shown, else the first one shown, with the member that holds a
 * state set to the first of them. Where no member does, the first one shown.
 */
export function broughtIntoState(
  bodies: readonly Json[],
  states: readonly string[],
  known: ReadonlySet<string>,
): Json {
  const [body = {}] = bodies;
  const [state] = states;
  const fitting = bodyInState(bodies, states);
  if (fitting !== undefined || state === undefined || !isJsonObject(body)) return fitting ?? body;
  const member = Object.entries(body).find(([, value]) => typeof value === "string" && known.has(value));
  return member === undefined ? body : { ...body, [member[0]]: state };
}

/** Copies a body with the members that bear a path parameter's name set to what the path says. */
export function personalised(body: Json, values: Readonly<Record<string, string>>): Json {
  if (!isJsonObject(body)) return body;
  return { ...body, ...Object.fromEntries(Object.entries(values).filter(([name]) => name in body)) };
}
