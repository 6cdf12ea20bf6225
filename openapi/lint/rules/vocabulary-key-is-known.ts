import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../contract/place.ts";
import { type Bearer, keysOf } from "../vocabulary.ts";

const bearers: Readonly<Record<string, Bearer>> = {
  Root: "root",
  Operation: "operation",
  Parameter: "parameter",
};

/**
 * Refuses an `x-` key that the vocabulary does not have, or that stands on an object it does not belong to.
 *
 * Option `allow`: names of foreign keys that may stand anywhere. Default: none, since a foreign key and a misspelt
 * one look the same.
 */
export const vocabularyKeyIsKnown: Oas3Rule = ({ allow = [] }) => ({
  any(node: unknown, { type, location, report }) {
    if (type.extensionsPrefix !== "x-" || !isObject(node)) return;
    const bearer = bearers[type.name];
    const known = bearer === undefined ? [] : keysOf(bearer);
    for (const key of Object.keys(node)) {
      if (!key.startsWith("x-") || known.includes(key) || allow.includes(key)) continue;
      report({ message: `\`${key}\` ${complaint(key, type.name)}`, location: location.child([key]).key() });
    }
  },
});

function complaint(key: string, type: string): string {
  const homes = Object.entries(bearers).filter(([, bearer]) => keysOf(bearer).includes(key));
  if (homes.length === 0) {
    return "is not a key of the vocabulary. Correct its spelling, or name it in the rule's `allow` if it belongs to another tool.";
  }
  const names = homes.map(([name]) => name).join(" or ");
  return `does not belong on a ${type} object. Write it on the ${names} object that it is about.`;
}
