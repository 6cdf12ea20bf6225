/** What stands in place of a secret. */
const mask = "***";

/** Collects the names of all members that a contract marks as `writeOnly`: what is only ever told to the server. */
export function secretNames(document: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    if (typeof value !== "object" || value === null) return;
    if ("writeOnly" in value && value.writeOnly === true) names.add(name);
    for (const [key, member] of Object.entries(value)) walk(member, key);
  };
  walk(document, "");
  return names;
}

/** Copies a JSON value with the members of those names masked, however deep they are. */
export function maskSecrets(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskSecrets(item, names));
  if (typeof value !== "object" || value === null) return value;
  const masked = Object.entries(value).map(([name, member]) => {
    return [name, names.has(name) ? mask : maskSecrets(member, names)] as const;
  });
  return Object.fromEntries(masked);
}
