import { readPointer } from "./json-pointer.ts";
import { transitions } from "./lifecycle.ts";
import type { OperationId } from "./operations.ts";
import type { Transition } from "./transition.ts";

/** Picks the branch that a request takes by its body; undefined where the operation leaves the order's life alone. */
export function branchFor(operationId: OperationId, body: unknown): Transition | undefined {
  return chooseBranch(transitions[operationId] ?? [], body);
}

/** Picks the first branch whose conditions on the body hold; one without conditions always does. */
export function chooseBranch(branches: readonly Transition[], body: unknown): Transition | undefined {
  return branches.find(({ when }) => when === undefined || isChosen(when, body));
}

function isChosen(when: Readonly<Record<string, unknown>>, body: unknown): boolean {
  return Object.entries(when).every(([pointer, value]) => readPointer(body, pointer) === value);
}
