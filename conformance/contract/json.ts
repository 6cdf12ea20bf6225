/** Holds a value that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** Holds a JSON object. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Tells whether a value is a JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a member that should be an object; anything else reads as an object without members. */
export function objectIn(parent: JsonObject | undefined, name: string): JsonObject {
  const value = parent?.[name];
  return isJsonObject(value) ? value : {};
}

/** Reads a member that should be a list; anything else reads as an empty one. */
export function listIn(parent: JsonObject | undefined, name: string): readonly Json[] {
  const value = parent?.[name];
  return Array.isArray(value) ? value : [];
}

/** Reads a member that should be text. */
export function textIn(parent: JsonObject | undefined, name: string): string | undefined {
  const value = parent?.[name];
  return typeof value === "string" ? value : undefined;
}
