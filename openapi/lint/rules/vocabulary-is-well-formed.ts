import type { Place } from "../contract/place.ts";
import { contractRule, type Report } from "../contract-rule.ts";
import { type Bearer, faultsIn, keysOf } from "../vocabulary.ts";

/** Refuses a root, an operation or a parameter that lacks a key of the vocabulary or misuses one. */
export const vocabularyIsWellFormed = contractRule(({ root, operations }, report) => {
  judge("root", root, "The root", (place, ...said) => {
    // The root's own place is the whole file; its first line will do.
    report(place === root ? root.get("openapi") : place, ...said);
  });
  for (const { name, place, parameters } of operations) {
    judge("operation", place, name, report);
    for (const parameter of parameters) {
      judge("parameter", parameter, `The parameter ${parameter.get("name").text}`, report);
    }
  }
});

function judge(bearer: Bearer, place: Place, name: string, report: Report): void {
  const stated = keysOf(bearer).filter((key) => place.get(key).exists);
  const keys = Object.fromEntries(stated.map((key) => [key, plain(place.get(key))]));
  for (const { at, says, advice } of faultsIn(bearer, keys)) {
    // A fault of the object itself speaks of "This object"; one of a key in it needs to be told whose key.
    const fault = at.length === 0 ? says.replace("This object", name) : `${name}: ${says}`;
    report(place.get(...at), fault, advice);
  }
}

/** Returns the value with references followed, as the schema must see it. */
function plain(place: Place): unknown {
  if (Array.isArray(place.value)) return place.items.map(plain);
  if (place.keys.length === 0) return place.value;
  return Object.fromEntries(place.members.map(([key, member]) => [key, plain(member)]));
}
