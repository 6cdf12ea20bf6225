import { branchFor, type OperationId, type Transition } from "../../src/contract/index.ts";

/**
 * Finds the transition that an operation takes from a status; without one, for an order that is not there yet.
 *
 * @throws RangeError where there is none, which the pipeline refuses before a handler runs.
 */
export function transitionOf(operationId: OperationId, status?: string, body?: unknown): Transition {
  const transition = branchFor(operationId, status, body);
  if (transition !== undefined) return transition;
  throw new RangeError(`${operationId} does not start from ${status ?? "$none"}: check the status first.`);
}
