import { isJsonObject, type Json } from "./json.ts";

/**
 * Reads the value that a JSON Pointer names.
 *
 * @returns nothing where no such value exists
 * @see https://www.rfc-editor.org/rfc/rfc6901.html#section-4
 */
export function readPointer(value: Json | undefined, pointer: string): Json | undefined {
  return segmentsOf(pointer).reduce<Json | undefined>((here, segment) => {
    if (Array.isArray(here)) return /^(0|[1-9]\d*)$/.test(segment) ? here[Number(segment)] : undefined;
    return isJsonObject(here) && Object.hasOwn(here, segment) ? here[segment] : undefined;
  }, value);
}

/**
 * Copies a value with another one set where a JSON Pointer points, making the objects on the way.
 *
 * Array elements are not made: a pointer into an array that is too short changes nothing.
 */
export function withPointer(value: Json | undefined, pointer: string, replacement: Json): Json {
  const [segment, ...rest] = segmentsOf(pointer);
  if (segment === undefined) return replacement;
  const below = pointerOf(rest);
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      String(index) === segment ? withPointer(item, below, replacement) : item,
    );
  }
  const parent = isJsonObject(value) ? value : {};
  const child = Object.hasOwn(parent, segment) ? parent[segment] : undefined;
  return { ...parent, [segment]: withPointer(child, below, replacement) };
}

/** Copies a value without the part that a JSON Pointer points at; the whole cannot be left out. */
export function withoutPointer(value: Json, pointer: string): Json {
  const [segment, ...rest] = segmentsOf(pointer);
  if (segment === undefined || typeof value !== "object" || value === null) return value;
  const below = pointerOf(rest);
  const kept = <T>(name: T, part: Json): readonly (readonly [T, Json])[] => {
    if (String(name) !== segment) return [[name, part]];
    return rest.length === 0 ? [] : [[name, withoutPointer(part, below)]];
  };
  if (Array.isArray(value)) return value.flatMap((part, index) => kept(index, part).map(([, one]) => one));
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => kept(name, part)));
}

/** Writes segments as a JSON Pointer. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Reads the segments of a JSON Pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
