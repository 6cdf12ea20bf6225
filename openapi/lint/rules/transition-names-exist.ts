import {
  declaredStatuses,
  nameOfStatus,
  statusesIn,
  statusesOf,
  type Transition,
  transitionsOf,
} from "../contract/lifecycle.ts";
import type { Place } from "../contract/place.ts";
import { contractRule, type Report } from "../contract-rule.ts";

/** Refuses a transition that names a status, a gate or a role which the contract does not have. */
export const transitionNamesExist = contractRule((contract, report) => {
  const lifecycle = contract.root.get("x-lifecycle");
  const statuses = statusesOf(contract).map(nameOfStatus);
  if (lifecycle.exists) demandStatuses(declaredStatuses(contract), { by: "x-lifecycle", statuses, report });
  for (const transition of transitionsOf(contract)) {
    const { place, action } = transition;
    if (!lifecycle.exists) {
      const fault = `${action} is a step of a lifecycle, but the root has none.`;
      report(place, fault, "Write `x-lifecycle` at the root.");
      continue;
    }
    const named = ["from", "via", "to"].flatMap((key) => statusesIn(place.get(key)));
    demandStatuses(named, { by: action, statuses, report });
    demandGates(transition, lifecycle.get("gates").keys, report);
    demandRoles(transition, report);
  }
});

type Demand = { readonly by: string; readonly statuses: readonly string[]; readonly report: Report };

function demandStatuses(named: readonly Place[], { by, statuses, report }: Demand): void {
  for (const status of named.filter(({ text }) => !statuses.includes(text ?? ""))) {
    const fault = `${by} names the status ${status.text}, which the contract does not have.`;
    report(status, fault, `Write one of ${statuses.join(", ")}.`);
  }
}

function demandGates({ place, action }: Transition, gates: readonly string[], report: Report): void {
  for (const gate of place.get("gates").items.filter(({ text }) => !gates.includes(text ?? ""))) {
    const fault = `${action} asks for the gate ${gate.text}, which nobody described.`;
    report(gate, fault, `Describe it in \`x-lifecycle.gates\`, or write one of ${gates.join(", ")}.`);
  }
}

function demandRoles({ place, action, operation }: Transition, report: Report): void {
  const admitted = operation?.place.get("x-roles");
  // `anyone` and `signed-in` admit every role.
  if (!Array.isArray(admitted?.value)) return;
  for (const role of place.get("roles").items.filter(({ text }) => !admitted.texts.includes(text ?? ""))) {
    const fault = `${action} is open to ${role.text}, but ${operation?.name} does not admit that role.`;
    report(role, fault, `Write one of ${admitted.texts.join(", ")}, or add it to \`x-roles\`.`);
  }
}
