import { resolve, type Schema } from "./contract-schemas.ts";

/** Lists the members of a value, by their pointers, that its schema does not name, or names for requests only. */
export function undeclaredIn(value: unknown, schema: Schema, pointer = ""): string[] {
  const parts = partsOf(schema);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    return value.flatMap((item, index) => undeclaredIn(item, { anyOf: items }, `${pointer}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = parts.flatMap((part) => part.properties?.[name] ?? []).map(resolve);
    const shown = declared.filter(({ writeOnly }) => !writeOnly);
    if (shown.length === 0) return [`${pointer}/${name}`];
    return undeclaredIn(member, { anyOf: shown }, `${pointer}/${name}`);
  });
}

/** A schema and all that it is made of. */
function partsOf(schema: Schema): Schema[] {
  const resolved = resolve(schema);
  const { allOf = [], oneOf = [], anyOf = [] } = resolved;
  return [resolved, ...[...allOf, ...oneOf, ...anyOf].flatMap(partsOf)];
}
