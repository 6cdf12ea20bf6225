import type { Contract } from "../contract/contract.ts";
import { nameOfStatus, statusesIn, statusesOf, transitionsOf } from "../contract/lifecycle.ts";
import { contractRule } from "../contract-rule.ts";

/** Refuses a status that no way leads to and that is not reserved, and a reserved one that something does lead to. */
export const statusIsReachable = contractRule((contract, report) => {
  const lifecycle = contract.root.get("x-lifecycle");
  const reserved = lifecycle.get("reserved").items;
  const reached = reachableStatuses(contract);
  const exempt = new Set([...reached, ...reserved.map(nameOfStatus)]);
  const begun = transitionsOf(contract).flatMap(({ place }) => statusesIn(place.get("from")));
  for (const status of lifecycle.exists ? [...statusesOf(contract), ...begun] : []) {
    const name = nameOfStatus(status);
    if (exempt.has(name)) continue;
    exempt.add(name);
    const fault = `No way leads from ${lifecycle.get("initial").text} to the status ${name}.`;
    report(status, fault, "Write a transition to it, or add it to `x-lifecycle.reserved`.");
  }
  for (const status of reserved.filter(({ text }) => reached.has(text ?? ""))) {
    const fault = `The status ${status.text} is reserved, but a transition leads to it.`;
    report(status, fault, "Take it out of `x-lifecycle.reserved`.");
  }
});

function reachableStatuses(contract: Contract): Set<string> {
  const reached = new Set([contract.root.get("x-lifecycle", "initial").text ?? ""]);
  const steps = transitionsOf(contract).map(({ place }) => ({
    from: place.get("from").texts,
    onto: ["via", "to"].flatMap((key) => statusesIn(place.get(key)).map(nameOfStatus)),
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
