import type { Place } from "../contract/place.ts";
import { partsOf } from "../contract/schema.ts";
import { contractRule, type Report } from "../contract-rule.ts";

/**
 * Refuses a request body with an object that swallows unknown members: a misspelt one would be ignored in silence.
 *
 * A map, whose `additionalProperties` is a schema, is not open: it says what its members are.
 */
export const requestBodyIsClosed = contractRule(({ operations }, report) => {
  const seen = new Set<string>();
  for (const { name, place } of operations) {
    for (const [, content] of place.get("requestBody", "content").members) {
      judge(content.get("schema"), { name, report, seen, closedAround: false });
    }
  }
});

type Walk = {
  readonly name: string;
  readonly report: Report;
  readonly seen: Set<string>;
  /** Whether an object around this schema closes it with `unevaluatedProperties`. */
  readonly closedAround: boolean;
};

function judge(schema: Place, walk: Walk): void {
  const closed = walk.closedAround || schema.get("unevaluatedProperties").exists;
  const once = `${schema.location.absolutePointer} ${closed}`;
  if (!schema.exists || walk.seen.has(once)) return;
  walk.seen.add(once);
  if (isObjectSchema(schema) && !closed && !isClosed(schema)) {
    walk.report(
      schema,
      `The request body of ${walk.name} has an object that takes any member.`,
      "Write `additionalProperties: false`, or `unevaluatedProperties: false` where schemas are combined.",
    );
  }
  for (const part of partsOf(schema)) judge(part, { ...walk, closedAround: closed });
  const inner = ["items", "additionalProperties", "unevaluatedProperties"].map((key) => schema.get(key));
  const named = ["properties", "patternProperties"].flatMap((key) => schema.get(key).members);
  const children = [...inner, ...schema.get("prefixItems").items, ...named.map(([, place]) => place)];
  for (const child of children) judge(child, { ...walk, closedAround: false });
}

function isObjectSchema(schema: Place): boolean {
  const types = [schema.get("type").text, ...schema.get("type").texts];
  return types.includes("object") || schema.get("properties").exists;
}

function isClosed(schema: Place): boolean {
  const rest = schema.get("additionalProperties").value;
  return rest === false || (typeof rest === "object" && rest !== null);
}
