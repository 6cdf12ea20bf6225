import { allowedActions, lifecycle, type Role } from "../../src/contract/index.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Violation } from "../pipeline/explain-violations.ts";

/**
 * Makes the refusal of an unmet gate, with the status and sentence that the contract gives it.
 *
 * @param standing the order's status and the caller's role, told where the order itself is in the way (409).
 * @throws RangeError where the contract knows no such gate.
 */
export function gateRefusal(
  gate: string,
  errors: readonly Violation[] = [],
  standing?: { readonly status: string; readonly role: Role },
): Refusal {
  const rule = lifecycle.gates[gate];
  if (rule === undefined) throw new RangeError(`${gate} is no gate: add it to x-lifecycle.gates.`);
  const details = { detail: rule.says, gate, ...(errors.length > 0 && { errors }) };
  if (rule.status === 422) return new Refusal("requirement_unmet", details);
  return new Refusal("gate_unmet", {
    ...details,
    ...(standing && {
      currentStatus: standing.status,
      allowedActions: allowedActions(standing.status, standing.role),
    }),
  });
}
