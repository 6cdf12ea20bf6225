import type { Contract } from "../contract/contract.ts";
import {
  enteredStatuses,
  statusEnumerations,
  statusesIn,
  type Transition,
  transitionsOf,
} from "../contract/lifecycle.ts";
import type { Place } from "../contract/place.ts";
import { contractRule, type Report } from "../contract-rule.ts";

/** Refuses a transition that names a status, a gate or a role which the contract does not have. */
export const transitionNamesExist = contractRule((contract, report) => {
  const lifecycle = contract.root.get("x-lifecycle");
  const transitions = transitionsOf(contract);
  if (!lifecycle.exists) {
    for (const { place, action } of transitions) {
      report(
        place,
        `${action} is a step of a lifecycle, but the root has none. Write \`x-lifecycle\` at the root.`,
      );
    }
    return;
  }
  const statuses = knownStatuses(contract);
  const declared = [
    lifecycle.get("initial"),
    ...lifecycle.get("terminal").items,
    ...lifecycle.get("reserved").items,
  ];
  demandStatuses(declared, "x-lifecycle", statuses, report);
  for (const transition of transitions) {
    const { place, action } = transition;
    demandStatuses(
      ["from", "via", "to"].flatMap((key) => statusesIn(place.get(key))),
      action,
      statuses,
      report,
    );
    for (const gate of place
      .get("gates")
      .items.filter((item) => !lifecycle.get("gates", item.text ?? "").exists)) {
      report(
        gate,
        `${action} asks for the gate ${gate.text}, which nobody described. Write it into \`x-lifecycle.gates\`, or one of ${lifecycle.get("gates").keys.join(", ")}.`,
      );
    }
    demandRoles(transition, report);
  }
});

function demandStatuses(
  named: readonly Place[],
  by: string,
  statuses: ReadonlySet<string>,
  report: Report,
): void {
  for (const status of named.filter(({ text }) => text !== undefined && !statuses.has(text))) {
    report(
      status,
      `${by} names the status ${status.text}, which the contract does not have. Write one of ${[...statuses].join(", ")}.`,
    );
  }
}

function demandRoles({ place, action, operation }: Transition, report: Report): void {
  const admitted = operation?.place.get("x-roles");
  // `anyone` and `signed-in` admit every role.
  if (!Array.isArray(admitted?.value)) return;
  for (const role of place.get("roles").items.filter((item) => !admitted.texts.includes(item.text ?? ""))) {
    report(
      role,
      `${action} is open to ${role.text}, but ${operation?.name} does not admit that role. Write one of ${admitted.texts.join(", ")}, or add it to \`x-roles\`.`,
    );
  }
}

/** Where no schema lists the statuses, a status is one that something leads to: a `from` alone makes none. */
function knownStatuses(contract: Contract): Set<string> {
  const listed = statusEnumerations(contract).flatMap(({ items }) => items);
  const places = listed.length > 0 ? listed : enteredStatuses(contract);
  return new Set(places.flatMap(({ text }) => text ?? []));
}
