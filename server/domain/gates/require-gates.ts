import { lifecycle, type Transition } from "../../../src/contract/index.ts";
import type { Caller } from "../../caller.ts";
import { gateRefusal } from "../gate-refusal.ts";
import { activationData } from "./activation-data.ts";
import { borrowerKnown } from "./borrower-known.ts";
import type { Gate, GateFacts } from "./gate.ts";
import { latestReport } from "./latest-report.ts";
import { moneyGates } from "./money-gates.ts";
import { ownTurn } from "./own-turn.ts";
import { gatesOfPortals } from "./portal-gates.ts";
import { vendorEligible } from "./vendor-eligible.ts";

/** How each condition is held against the facts, by its name in the contract. */
export const gates: Readonly<Record<string, Gate>> = {
  "activation-data": activationData,
  "vendor-eligible": vendorEligible,
  "own-turn": ownTurn,
  "latest-report": latestReport,
  "borrower-known": borrowerKnown,
  ...moneyGates,
  ...gatesOfPortals,
};

/**
 * Refuses a transition one of whose conditions does not hold: what is in the order's way before what is wrong with
 * the request's data, 409 before 422.
 *
 * @throws Refusal `gate_unmet` or `requirement_unmet`.
 */
export async function requireGates(
  { gates: names }: Transition,
  facts: GateFacts,
  { role }: Pick<Caller, "role">,
): Promise<void> {
  const statusOf = (name: string) => lifecycle.gates[name]?.status ?? 0;
  for (const name of names.toSorted((a, b) => statusOf(a) - statusOf(b))) {
    const atFault = await gateOf(name)(facts);
    if (atFault !== undefined) throw gateRefusal(name, atFault, { status: facts.order.status, role });
  }
}

/** Tells whether all conditions of a transition hold. */
export async function isOpenWay({ gates: names }: Transition, facts: GateFacts): Promise<boolean> {
  for (const name of names) if ((await gateOf(name)(facts)) !== undefined) return false;
  return true;
}

function gateOf(name: string): Gate {
  const gate = gates[name];
  if (gate !== undefined) return gate;
  throw new RangeError(`Nothing here knows when ${name} holds: give it a file in server/domain/gates.`);
}
