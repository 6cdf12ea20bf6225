import { isObject } from "./contract/place.ts";

/** Writes a value as one line of YAML, as a person would write it in the contract. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, member]) => `${flowYaml(key)}: ${flowYaml(member)}`);
    return `{${members.join(", ")}}`;
  }
  // Whatever might read as another type or as punctuation is quoted.
  const isPlain =
    typeof value === "string" && /^[A-Za-z$/][\w$#./-]*$/.test(value) && !/^(true|false|null)$/.test(value);
  return isPlain ? value : (JSON.stringify(value) ?? "nothing");
}
