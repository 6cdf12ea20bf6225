import { lifecycle } from "../../src/contract/index.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Violation } from "../pipeline/explain-violations.ts";

/**
 * Makes the refusal of an unmet gate, with the status and sentence that the contract gives it.
 *
 * @throws RangeError where the contract knows no such gate.
 */
export function gateRefusal(gate: string, errors: readonly Violation[] = []): Refusal {
  const rule = lifecycle.gates[gate];
  if (rule === undefined) throw new RangeError(`${gate} is no gate: add it to x-lifecycle.gates.`);
  const code = rule.status === 422 ? "requirement_unmet" : "gate_unmet";
  return new Refusal(code, { detail: rule.says, gate, ...(errors.length > 0 && { errors }) });
}
