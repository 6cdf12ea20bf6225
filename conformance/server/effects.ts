import type { Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import { literalPattern } from "../engine/literal-pattern.ts";
import { childParameter, collectionPath } from "./known-resources.ts";

/**
 * Says what a run may change. `read` sends nothing that changes anything; `own` makes things and changes what it
 * made; `destructive` changes whatever it finds.
 */
export type Effects = "read" | "own" | "destructive";

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Tells whether calling an operation changes nothing: by its `x-replay`, else by its method (RFC 9110 section 9.2.1). */
export function isSafe({ method, node }: Operation): boolean {
  return node["x-replay"] === "safe" || safeMethods.includes(method);
}

/**
 * Tells whether an operation makes something new: a POST that answers 201, or one to a collection whose items are
 * removed one by one below it, whatever it answers.
 */
export function isCreation(
  { method, path, responses }: Operation,
  operations: readonly Operation[],
): boolean {
  if (method !== "POST") return false;
  const item = new RegExp(`^${literalPattern(collectionPath(path))}/{[^{}]+}$`);
  return responses.has("201") || operations.some((one) => one.method === "DELETE" && item.test(one.path));
}

/** Tells whether an operation asks for something that anybody may ask for: a code, a session, a search. */
export function isOpenQuestion({ method, security }: Operation): boolean {
  return method === "POST" && !security.isRequired;
}

/**
 * Tells whether what an operation makes may be left to a run: another operation removes it, or the contract says
 * by its `x-replay` that making it is nothing critical. A payment, say, is made by a POST too.
 */
export function isHarmlessCreation(operation: Operation, operations: readonly Operation[]): boolean {
  const replay = operation.node["x-replay"];
  if (!isCreation(operation, operations) || replay === "p0") return false;
  const child = childParameter(operation, operations);
  const isRemovable = operations.some(
    ({ method, path }) => method === "DELETE" && namesIn(path).at(-1) === child,
  );
  return typeof replay === "string" || (child !== undefined && isRemovable);
}

/** Lists the path parameters that name something below the tenant. */
export function targetNames(operation: Operation): readonly string[] {
  const tenants = operation.parameters.filter(({ isTenant }) => isTenant).map(({ name }) => name);
  return namesIn(operation.path).filter((name) => !tenants.includes(name));
}
