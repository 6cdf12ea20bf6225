import type { Contract } from "../contract/contract.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import type { SchemaViolation } from "../contract/schema-validators.ts";

/**
 * Says what a header's schema asks that its value does not give.
 *
 * A header is text; where its schema asks for a number, a boolean or a list, the text is read as one.
 *
 * @returns nothing where the value fits
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function headerViolation(
  contract: Contract,
  schema: SchemaPlace,
  text: string,
): SchemaViolation | undefined {
  const [asText, ...others] = readings(text).map((value) => contract.violations("response", schema, value));
  if (!asText || asText.length === 0 || others.some((violations) => violations.length === 0))
    return undefined;
  // What the closest reading lacks says most: of a number out of bounds, not that it is no string.
  const closest = others.find(([violation]) => violation && !/^must be \w+$/.test(violation.asks)) ?? asText;
  return closest[0];
}

function readings(text: string): readonly unknown[] {
  const trimmed = text.trim();
  const list = trimmed.split(",").map((part) => part.trim());
  return [
    text,
    ...(/^-?\d+(?:\.\d+)?$/.test(trimmed) ? [Number(trimmed)] : []),
    ...(trimmed === "true" || trimmed === "false" ? [trimmed === "true"] : []),
    list,
  ];
}
