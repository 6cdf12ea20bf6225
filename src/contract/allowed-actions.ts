import { transitions } from "./lifecycle.ts";
import { type OperationId, operations } from "./operations.ts";
import { policies, type Role } from "./policies.ts";
import type { Transition } from "./transition.ts";

/** A branch that may be taken now, and the operation that takes it. */
export interface AllowedTransition {
  readonly operationId: OperationId;
  readonly transition: Transition;
}

/** Lists the branches that a role may take from a status, in the contract's order; gates are not looked at. */
export function allowedTransitions(status: string, role: Role): AllowedTransition[] {
  return (Object.keys(operations) as OperationId[]).flatMap((operationId) => {
    const allowed = (transitions[operationId] ?? []).filter((transition) => {
      return isAllowedFrom(transition, status) && mayTake(operationId, transition, role);
    });
    return allowed.map((transition) => ({ operationId, transition }));
  });
}

const remembered = new Map<string, readonly string[]>();

/**
 * Lists the actions that a role may take from a status, each once, as an order's `allowedActions` names them. The
 * answer is remembered, since every order that is shown carries it.
 */
export function allowedActions(status: string, role: Role): readonly string[] {
  const key = `${status} ${role}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const actions = Object.freeze([
    ...new Set(allowedTransitions(status, role).map(({ transition }) => transition.action)),
  ]);
  remembered.set(key, actions);
  return actions;
}

/** Tells whether a branch starts from a status. */
export function isAllowedFrom(transition: Transition, status: string): boolean {
  return transition.from.includes(status);
}

/** Tells whether a role may take a branch: the branch's own roles decide, else the operation's. */
export function mayTake(operationId: OperationId, transition: Transition, role: Role): boolean {
  const roles = transition.roles ?? policies[operationId].roles;
  return typeof roles === "string" || roles.includes(role);
}
