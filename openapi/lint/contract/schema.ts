import { pointerTokens } from "./json-pointer.ts";
import type { Place } from "./place.ts";

/**
 * Returns the schemas that judge the value at a JSON Pointer: several where `allOf`, `oneOf` and the like meet.
 * Empty where no schema names such a member; what an open object might carry besides does not count.
 */
export function schemasAt(schema: Place, pointer: string): Place[] {
  return pointerTokens(pointer).reduce(
    (schemas, token) =>
      schemas.flatMap((each) => schemasOfMember(each, token).flatMap((part) => appliedInPlace(part))),
    schema.exists ? appliedInPlace(schema) : [],
  );
}

/** Returns the values that the schemas name by `const` or `enum`; undefined where none of them names any. */
export function allowedValues(schemas: readonly Place[]): unknown[] | undefined {
  const lists = schemas.flatMap((schema) => {
    if (schema.get("const").exists) return [[schema.get("const").value]];
    if (schema.get("enum").exists) return [schema.get("enum").items.map((item) => item.value)];
    return [];
  });
  return lists.length === 0 ? undefined : lists.flat();
}

/** Returns a schema and all that are applied to the same value: `$ref` with siblings, `allOf`, `oneOf` and so on. */
function appliedInPlace(schema: Place, seen: ReadonlySet<string> = new Set()): Place[] {
  const here = schema.location.absolutePointer;
  if (seen.has(here)) return [];
  const next = new Set(seen).add(here);
  return [schema, ...partsOf(schema).flatMap((part) => appliedInPlace(part, next))];
}

/** Returns the subschemas that a schema applies to the same value as itself. */
export function partsOf(schema: Place): Place[] {
  const listed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.get(keyword).items);
  const conditional = ["then", "else"].map((keyword) => schema.get(keyword)).filter((part) => part.exists);
  return [...schema.beside, ...listed, ...conditional];
}

function schemasOfMember(schema: Place, token: string): Place[] {
  const patterns = schema.get("patternProperties").members.filter(([pattern]) => matches(pattern, token));
  const named = [schema.get("properties", token), ...patterns.map(([, place]) => place)];
  const listed = /^\d+$/.test(token) ? [schema.get("prefixItems", token), schema.get("items")] : [];
  return [...named, ...listed].filter((place) => place.exists);
}

function matches(pattern: string, token: string): boolean {
  return new RegExp(pattern, "u").test(token);
}
