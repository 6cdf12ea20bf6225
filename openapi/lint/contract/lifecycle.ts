import type { Contract } from "./contract.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Operation } from "./operation.ts";
import type { Place } from "./place.ts";

/** One branch: an entry of an operation's `x-transition`, or of `x-lifecycle.system`. */
export type Transition = {
  readonly place: Place;
  /** Who makes it; undefined where the server does, without a request. */
  readonly operation: Operation | undefined;
  readonly action: string;
};

/** Returns every branch of the lifecycle, those of operations first. */
export function transitionsOf(contract: Contract): Transition[] {
  const system = contract.root.get("x-lifecycle", "system").items;
  return [
    ...contract.operations.flatMap((operation) =>
      operation.place.get("x-transition").items.map((place) => transition(place, operation)),
    ),
    ...system.map((place) => transition(place, undefined)),
  ];
}

/** Returns the statuses among the names of a `from`, `via` or `to`; `$none`, `$same` and `$previous` are none. */
export function statusesIn(list: Place): Place[] {
  return list.items.filter((item) => item.text !== undefined && !item.text.startsWith("$"));
}

/**
 * Returns the enumerations that list the statuses.
 *
 * `x-lifecycle` has no list of its own. A schema that allows the initial status and all terminal ones is taken for
 * one, whatever its name; without such a schema, the statuses are those that something leads to.
 */
export function statusEnumerations({ root, enumerations }: Contract): Enumeration[] {
  const { initial, terminal } = {
    initial: root.get("x-lifecycle", "initial"),
    terminal: root.get("x-lifecycle", "terminal"),
  };
  const marks = [...(initial.text === undefined ? [] : [initial.text]), ...terminal.texts];
  if (marks.length === 0) return [];
  return enumerations.filter(({ items }) => marks.every((mark) => items.some((item) => item.text === mark)));
}

/** Returns where a status begins or is led to: `initial`, `terminal`, `reserved`, and each `via` and `to`. */
export function enteredStatuses(contract: Contract): Place[] {
  const lifecycle = contract.root.get("x-lifecycle");
  const declared = [
    lifecycle.get("initial"),
    ...lifecycle.get("terminal").items,
    ...lifecycle.get("reserved").items,
  ];
  const led = transitionsOf(contract).flatMap(({ place }) =>
    ["via", "to"].flatMap((key) => statusesIn(place.get(key))),
  );
  return [...declared.filter((place) => place.exists), ...led];
}

function transition(place: Place, operation: Operation | undefined): Transition {
  return { place, operation, action: place.get("action").text ?? "(unnamed)" };
}
