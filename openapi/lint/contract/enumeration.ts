import type { Place } from "./place.ts";

/** A list of strings that a schema allows. */
export type Enumeration = {
  /** The component's name, or the file's where the schema fills one; else undefined. */
  readonly name: string | undefined;
  readonly items: readonly Place[];
};

/** Reads a schema's `enum`; undefined where it has none, or one that holds other things than strings. */
export function enumerationOf(schema: Place): Enumeration | undefined {
  const items = schema.get("enum").items;
  if (items.length === 0 || items.some((item) => item.text === undefined)) return undefined;
  return { name: nameOf(schema), items };
}

function nameOf({ location }: Place): string | undefined {
  if (location.pointer === "#/") return /([^/\\]+)\.[^./\\]+$/.exec(location.source.absoluteRef)?.[1];
  return /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer)?.[1];
}
