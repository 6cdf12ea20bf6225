import type { Policy } from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";

/**
 * Refuses a client that the session does not reach, from the session alone: the answer is the same whether that
 * client exists or not.
 */
export function requireClient(caller: Caller, clientId: string | undefined): void {
  if (clientId !== undefined && caller.clientIds.includes(clientId)) return;
  throw new Refusal("client_forbidden", { detail: "The session does not reach this client." });
}

/** Refuses a role that may not do the operation at all. */
export function requireRole(caller: Caller, { roles }: Policy): void {
  if (typeof roles === "string" || roles.includes(caller.role)) return;
  throw forbiddenAction(caller);
}

/** Makes the refusal of an action for a caller's role. */
export function forbiddenAction({ role }: Caller): Refusal {
  return new Refusal("action_forbidden", { detail: `The role ${role} may not do this.` });
}
