import { writtenName } from "../contract/inner-path.ts";
import { isJsonObject, type Json, type JsonObject } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import { literalPattern } from "../engine/literal-pattern.ts";
import { createLinkedInputs, type LinkedInputs } from "./linked-inputs.ts";
import { secretName } from "./secret-name.ts";

/** Holds the values of path parameters that together name something on the server. */
export type ResourceValues = Readonly<Record<string, string>>;

/** Names one thing: the path parameter that it is called by, and its value. */
export type Named = readonly [parameter: string, value: string];

/** Says what an answer showed. */
export interface Sighting {
  readonly operation: Operation;
  /** The path parameters that the request was sent with. */
  readonly values: ResourceValues;
  readonly body: Json;
  /** Whether the request made what the answer shows. */
  readonly isMade: boolean;
}

/** Remembers what the answers of a server have named, so that later requests can name it too. */
export interface KnownResources {
  readonly learn: (sighting: Sighting) => void;
  /** Lists what is known, the run's own and the latest first. */
  readonly list: () => readonly ResourceValues[];
  /** Tells whether the run made the thing that one of these values names. */
  readonly isOwn: (values: ResourceValues, names: readonly string[]) => boolean;
  /**
   * Gives the latest value of a member such as `branchId`, wherever in an answer it stood.
   *
   * @param near the thing that it is asked for: what an answer about it has shown wins, a list's first before others
   */
  readonly reference: (member: string, near?: Named) => string | undefined;
  /** Lists every value that a member such as `vendorId` has had in an answer, the latest first. */
  readonly references: (member: string) => readonly string[];
  /** Lists what the run made, the latest first. */
  readonly made: () => readonly ResourceValues[];
  /** What the contract's links have made of answers. */
  readonly links: LinkedInputs;
  /** Forgets what has been removed from the server. */
  readonly forget: (values: ResourceValues, name: string) => void;
}

/** Creates an empty memory over the path templates of a contract. */
export function createKnownResources(operations: readonly Operation[]): KnownResources {
  const parameters = new Set(
    operations.flatMap(({ path }) => namesIn(path)).filter((name) => !secretName.test(name)),
  );
  const own = new Set<string>();
  const references = new Map<string, readonly string[]>();
  /** What answers about one thing have shown, by the thing. */
  const shown = new Map<string, Map<string, readonly string[]>>();
  /** By what it holds, the latest last: most answers show again what an earlier one has shown. */
  const known = new Map<string, ResourceValues>();
  let listed: readonly ResourceValues[] | undefined;
  let made: ResourceValues[] = [];

  const isOwn = (values: ResourceValues, names: readonly string[]) =>
    names.some((name) => values[name] !== undefined && own.has(`${name}=${values[name]}`));

  return {
    learn: ({ operation, values, body, isMade }) => {
      const found = referencesIn(body);
      for (const [member, ids] of found) remember(references, member, ids.toReversed());
      const about = lastNamed(operation.path, values);
      if (about) {
        const own = shown.get(textOf(about)) ?? new Map();
        for (const [member, ids] of found) remember(own, member, ids);
        shown.set(textOf(about), own);
      }
      const isPut = operation.method === "PUT";
      const below = isPut ? namesIn(operation.path).at(-1) : childParameter(operation, operations);
      const items = isMade ? madeIn(body) : itemsIn(body);
      for (const item of items) {
        const resource = { ...values, ...valuesIn(item, parameters, below) };
        if (Object.keys(resource).length === 0) continue;
        const text = JSON.stringify(resource);
        known.delete(text);
        known.set(text, resource);
        listed = undefined;
        if (!isMade || below === undefined || resource[below] === undefined) continue;
        own.add(`${below}=${resource[below]}`);
        made = [resource, ...made];
      }
    },
    list: () => {
      if (listed) return listed;
      const { own: mine = [], other = [] } = Object.groupBy([...known.values()].reverse(), (one) =>
        isOwn(one, Object.keys(one)) ? "own" : "other",
      );
      listed = [...mine, ...other];
      return listed;
    },
    isOwn,
    reference: (member, near) =>
      (near && shown.get(textOf(near))?.get(member)?.[0]) ?? references.get(member)?.[0],
    references: (member) => references.get(member) ?? [],
    made: () => made,
    links: createLinkedInputs(),
    forget: (values, name) => {
      const isGone = (resource: ResourceValues) => resource[name] === values[name];
      for (const [text, resource] of known) if (isGone(resource)) known.delete(text);
      listed = undefined;
      made = made.filter((resource) => !isGone(resource));
    },
  };
}

/** Writes the path of a collection without the slash that some frameworks put at its end: `/books/`. */
export function collectionPath(path: string): string {
  return path.replace(/(?<=.)\/$/, "");
}

/** Finds the parameter that names an item of a collection: `orderId`, where `/orders/{orderId}` is a path too. */
export function childParameter(
  operation: { readonly path: string },
  operations: readonly Operation[],
): string | undefined {
  const path = collectionPath(operation.path);
  const child = new RegExp(`^${literalPattern(path)}/{([^{}]+)}$`);
  const collection = /[^/{}]+$/.exec(path)?.[0];
  // A collection may be listed elsewhere than its items are: /orders, and /loans/{loanId}/orders/{orderId}.
  const namesake = collection && new RegExp(`/${literalPattern(collection)}/{([^{}]+)}`);
  const find = (pattern: RegExp) => operations.map((one) => pattern.exec(one.path)?.[1]).find(Boolean);
  return find(child) ?? (namesake ? find(namesake) : undefined);
}

/** Finds the thing that was made in an answer, which may stand alone in an envelope: `{"data": {...}}`. */
export function madeIn(body: Json): readonly JsonObject[] {
  if (!isJsonObject(body)) return itemsIn(body);
  const [only, ...others] = Object.values(body);
  if (others.length > 0) return [body];
  if (Array.isArray(only)) return only.filter(isJsonObject);
  return isJsonObject(only) ? [only] : [body];
}

/** Finds the objects that an answer lists, or is. */
function itemsIn(body: Json): readonly JsonObject[] {
  if (Array.isArray(body)) return body.filter(isJsonObject);
  if (!isJsonObject(body)) return [];
  const lists = Object.values(body).filter((member) => Array.isArray(member));
  const items = lists.flatMap((list) => (Array.isArray(list) ? list.filter(isJsonObject) : []));
  return items.length > 0 ? items : madeIn(body);
}

function valuesIn(
  item: JsonObject,
  parameters: ReadonlySet<string>,
  below: string | undefined,
): Record<string, string> {
  const named = [...parameters].flatMap((name) => entry(name, item[name]));
  const id = below === undefined || item[below] !== undefined ? [] : entry(below, idIn(item, below));
  return Object.fromEntries([...named, ...id]);
}

/**
 * Reads what names an item: the member that is called as the parameter is, else `id`, else one that is called as the
 * item is: `/fields/{id}` may name `{"field": "title"}`.
 */
export function idIn(item: JsonObject, parameter: string): Json | undefined {
  if (secretName.test(parameter)) return undefined;
  const collection = /([^/]+)s$/.exec(parameter)?.[1];
  return item[writtenName(parameter)] ?? item.id ?? (collection === undefined ? undefined : item[collection]);
}

function entry(name: string, value: Json | undefined): [string, string][] {
  return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
}

/** No more values of a member are remembered than this. */
const mostReferences = 50;

/** Finds the members that look like references: `branchId`, and the first of `branchIds`; each with its values. */
function referencesIn(value: Json): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const keep = (name: string, id: string) => found.set(name, [...(found.get(name) ?? []), id]);
  const collect = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    if (!isJsonObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      if (/[a-z0-9](Id|_id)$/.test(name) && typeof member === "string") keep(name, member);
      const first = Array.isArray(member) ? member[0] : undefined;
      if (/(Id|_id)s$/.test(name) && typeof first === "string") keep(name.slice(0, -1), first);
      collect(member);
    }
  };
  collect(value);
  return found;
}

/** Puts the values of a member before those that it had earlier. */
function remember(into: Map<string, readonly string[]>, member: string, ids: readonly string[]): void {
  into.set(member, [...new Set([...ids, ...(into.get(member) ?? [])])].slice(0, mostReferences));
}

/** Names the last thing in a path: what a request to it is about. */
export function lastNamed(path: string, values: ResourceValues): Named | undefined {
  const name = namesIn(path).at(-1);
  const value = name === undefined ? undefined : values[name];
  return name === undefined || value === undefined ? undefined : [name, value];
}

function textOf([name, value]: Named): string {
  return `${name}=${value}`;
}
