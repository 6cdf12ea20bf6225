import type { Contract } from "../contract/contract.ts";
import { enteredStatuses, statusEnumerations, statusesIn, transitionsOf } from "../contract/lifecycle.ts";
import type { Place } from "../contract/place.ts";
import { contractRule } from "../contract-rule.ts";

/** Refuses a status that no way leads to and that is not reserved, and a reserved one that something does lead to. */
export const statusIsReachable = contractRule((contract, report) => {
  const lifecycle = contract.root.get("x-lifecycle");
  if (!lifecycle.exists) return;
  const reached = reachableStatuses(contract);
  const reserved = lifecycle.get("reserved").texts;
  for (const status of namedStatuses(contract)) {
    if (reached.has(status.text ?? "") || reserved.includes(status.text ?? "")) continue;
    report(
      status,
      `No way leads from ${lifecycle.get("initial").text} to the status ${status.text}. Write a transition to it, or add it to \`x-lifecycle.reserved\`.`,
    );
  }
  for (const status of lifecycle.get("reserved").items.filter(({ text }) => reached.has(text ?? ""))) {
    report(
      status,
      `The status ${status.text} is reserved, but a transition leads to it. Take it out of \`x-lifecycle.reserved\`.`,
    );
  }
});

function reachableStatuses(contract: Contract): Set<string> {
  const reached = new Set([contract.root.get("x-lifecycle", "initial").text ?? ""]);
  const steps = transitionsOf(contract).map(({ place }) => ({
    from: place.get("from").texts,
    onto: ["via", "to"].flatMap((key) => statusesIn(place.get(key)).flatMap(({ text }) => text ?? [])),
  }));
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, onto } of steps) {
      if (!from.some((status) => status === "$none" || reached.has(status))) continue;
      for (const status of onto) reached.add(status);
    }
  }
  return reached;
}

/** Returns the first place of each status: in the schema that lists it, else where the lifecycle first names it. */
function namedStatuses(contract: Contract): Place[] {
  const listed = statusEnumerations(contract).flatMap(({ items }) => items);
  const begun = transitionsOf(contract).flatMap(({ place }) => statusesIn(place.get("from")));
  const all = [...listed, ...enteredStatuses(contract), ...begun];
  return all.filter((place, index) => all.findIndex(({ text }) => text === place.text) === index);
}
