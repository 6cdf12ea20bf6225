import { readPointer } from "./json-pointer.ts";
import { transitions } from "./lifecycle.ts";
import type { OperationId } from "./operations.ts";
import type { Transition } from "./transition.ts";

/**
 * Lists the branches that a request may mean by its body, in the contract's order; they differ in the statuses
 * from which they start. None where the operation leaves the order's life alone.
 */
export function branchesFor(operationId: OperationId, body?: unknown): readonly Transition[] {
  return (transitions[operationId] ?? []).filter(({ when = {} }) => isChosen(when, body));
}

/**
 * Picks the branch that a request takes: by the order's status, undefined where there is no order yet, and by the
 * request's body. Undefined where none starts from there, which is a conflict.
 */
export function branchFor(
  operationId: OperationId,
  status: string | undefined,
  body?: unknown,
): Transition | undefined {
  return branchesFor(operationId, body).find(({ from }) => from.includes(status ?? "$none"));
}

/** Tells whether all that a branch asks of the body holds: each pointer leads to exactly that value. */
export function isChosen(when: Readonly<Record<string, unknown>>, body: unknown): boolean {
  return Object.entries(when).every(([pointer, value]) => readPointer(body, pointer) === value);
}
