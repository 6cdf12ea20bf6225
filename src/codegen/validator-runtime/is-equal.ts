/**
 * Compares two JSON values as `const`, `enum` and `uniqueItems` do: the order of members does not count.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.2
 */
export default function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = Object.entries(one);
  if (members.length !== Object.keys(other).length) return false;
  return members.every(([name, value]) => {
    return Object.hasOwn(other, name) && isEqual(value, (other as Readonly<Record<string, unknown>>)[name]);
  });
}
