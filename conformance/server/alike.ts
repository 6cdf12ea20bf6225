import { isJsonObject, type Json } from "../contract/json.ts";
import type { Exchange } from "../engine/exchange.ts";
import { jsonBodyOf } from "./response-body.ts";

/** What differs between two answers, as a clause; nothing where they look alike. */
export type Difference = string | undefined;

/**
 * Compares what two requests were answered with, apart from what varies from answer to answer anyway.
 *
 * @param twin a second answer of the same kind as `other`: what already differs between those two is left out
 */
export function differenceOf(one: Exchange, other: Exchange, twin: Exchange): Difference {
  const statuses = [one.response?.status, other.response?.status];
  if (statuses[0] !== statuses[1]) return `answered ${statuses[0]} in place of ${statuses[1]}`;
  const names = [one, other, twin].map(headerNames);
  const [own = new Set(), theirs = new Set(), stable = new Set()] = names;
  const surplus = [...own].filter((name) => !theirs.has(name) && !stable.has(name));
  const missing = [...theirs].filter((name) => stable.has(name) && !own.has(name));
  const header = surplus[0] ?? missing[0];
  if (header !== undefined) return `${surplus.length > 0 ? "has" : "lacks"} the header ${header}`;
  const [mine, others, twins] = [one, other, twin].map(membersOf);
  if (!mine || !others || !twins) return undefined;
  for (const [pointer, value] of others) {
    const isStable = twins.get(pointer) === value;
    if (isStable && mine.get(pointer) !== value) return `differs at ${pointer || "the whole body"}`;
  }
  const more = [...mine.keys()].find((pointer) => !others.has(pointer) && !twins.has(pointer));
  return more === undefined ? undefined : `has the member ${more}`;
}

/**
 * Fields of a connection, and of how a body is cut up on it: what stands between chooses them for itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-7.6.1
 */
const ofConnection = [
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "te",
  "trailer",
  "via",
  "age",
];

function headerNames({ response }: Exchange): Set<string> {
  const names = (response?.headers ?? []).map(([name]) => name.toLowerCase());
  return new Set(names.filter((name) => !ofConnection.includes(name)));
}

/** Lists every leaf of a JSON body by its pointer; the ids of the request, which a body may repeat, are taken out. */
function membersOf({ response, request }: Exchange): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const { pathname } = new URL(request.url);
  const segments = pathname.split("/").filter((segment) => segment.length > 5);
  const walk = (value: Json, pointer: string) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${pointer}/${index}`);
    else if (isJsonObject(value))
      for (const [name, member] of Object.entries(value)) walk(member, `${pointer}/${name}`);
    else
      leaves.set(
        pointer,
        segments.reduce((text, segment) => text.replaceAll(segment, "*"), String(value)),
      );
  };
  walk((response && jsonBodyOf(response)) ?? null, "");
  return leaves;
}
