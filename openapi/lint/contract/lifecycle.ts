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
 * Returns the place of each status there is.
 *
 * `x-lifecycle.codes` lists them. Where it is absent, a schema that allows the initial status and all terminal ones
 * is taken for the list, whatever its name; without such a schema, the statuses are those that something leads to.
 */
export function statusesOf(contract: Contract): Place[] {
  const coded = contract.root.get("x-lifecycle", "codes").members;
  if (coded.length > 0) return coded.map(([, place]) => place);
  const listed = statusEnumerations(contract).flatMap(({ items }) => items);
  return distinct(listed.length > 0 ? listed : enteredStatuses(contract));
}

/** Returns the name of a status from its place: its key in `x-lifecycle.codes`, else the text that stands there. */
export function nameOfStatus(place: Place): string {
  return place.text ?? place.name;
}

/** Returns the schemas' lists of statuses: those that allow the initial status and all terminal ones. */
export function statusEnumerations({ root, enumerations }: Contract): Enumeration[] {
  const lifecycle = root.get("x-lifecycle");
  const initial = lifecycle.get("initial").text;
  if (initial === undefined) return [];
  const marks = [initial, ...lifecycle.get("terminal").texts];
  return enumerations.filter(({ items }) => marks.every((mark) => items.some(({ text }) => text === mark)));
}

/** Returns where a status begins or is led to: `initial`, `terminal`, `reserved`, and each `via` and `to`. */
function enteredStatuses(contract: Contract): Place[] {
  const led = transitionsOf(contract).flatMap(({ place }) =>
    ["via", "to"].flatMap((key) => statusesIn(place.get(key))),
  );
  return [...declaredStatuses(contract), ...led];
}

/** Returns the statuses that the lifecycle itself names: `initial`, `terminal` and `reserved`. */
export function declaredStatuses({ root }: Contract): Place[] {
  const lifecycle = root.get("x-lifecycle");
  const lists = ["terminal", "reserved"].flatMap((key) => lifecycle.get(key).items);
  return [lifecycle.get("initial"), ...lists].filter((place) => place.text !== undefined);
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter((place, index) => places.findIndex(({ text }) => text === place.text) === index);
}

function transition(place: Place, operation: Operation | undefined): Transition {
  return { place, operation, action: place.get("action").text ?? "(unnamed)" };
}
