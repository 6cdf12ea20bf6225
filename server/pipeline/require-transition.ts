import {
  allowedActions,
  branchesFor,
  isAllowedFrom,
  mayTake,
  type OperationId,
} from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { forbiddenAction } from "./require-access.ts";

/**
 * Refuses what the contract's lifecycle does not allow: a branch that is not for the caller's role, then one that
 * does not start from the order's status.
 *
 * @throws Refusal `action_forbidden` or `state_conflict`.
 */
export function requireTransition(
  operationId: OperationId,
  body: unknown,
  order: OrderRecord,
  caller: Caller,
): void {
  const branches = branchesFor(operationId, body);
  const [first] = branches;
  if (first === undefined) return;
  const open = branches.filter((branch) => mayTake(operationId, branch, caller.role));
  if (open.length === 0) throw forbiddenAction(caller);
  if (open.some((branch) => isAllowedFrom(branch, order.status))) return;
  throw new Refusal("state_conflict", {
    detail: `The action ${first.action} is not possible for an order in status ${order.status}.`,
    currentStatus: order.status,
    allowedActions: allowedActions(order.status, caller.role),
  });
}
