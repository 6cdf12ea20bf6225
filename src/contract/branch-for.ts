import { readPointer } from "./json-pointer.ts";
import { transitions } from "./lifecycle.ts";
import type { OperationId } from "./operations.ts";
import type { Transition } from "./transition.ts";

/**
 * Picks the branch that a request takes: by the order's status, undefined where there is no order yet, and by the
 * request's body. Undefined where none starts from there, which is a conflict, or where the operation leaves the
 * order's life alone, which `transitions` tells.
 */
export function branchFor(
  operationId: OperationId,
  status: string | undefined,
  body?: unknown,
): Transition | undefined {
  return chooseBranch(transitions[operationId] ?? [], status, body);
}

/** Picks the first branch that starts from a status and whose conditions on the body hold. */
export function chooseBranch(
  branches: readonly Transition[],
  status: string | undefined,
  body?: unknown,
): Transition | undefined {
  return branches.find(({ from, when = {} }) => from.includes(status ?? "$none") && isChosen(when, body));
}

function isChosen(when: Readonly<Record<string, unknown>>, body: unknown): boolean {
  return Object.entries(when).every(([pointer, value]) => readPointer(body, pointer) === value);
}
