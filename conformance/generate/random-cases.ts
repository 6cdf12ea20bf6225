import { type Arbitrary, constantFrom, jsonValue, oneof, string, tuple } from "fast-check";
import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import { applied, type SchemaCase } from "./schema-case.ts";
import { type SchemaSpot, spotsOf } from "./schema-places.ts";

/** What stands in place of a schema's keyword where a value was drawn. */
export const drawnKeyword = "random";

/** Any JSON at all, and text of any characters; made once, since its alphabet is large. */
const anything = oneof(jsonValue({ maxDepth: 2 }), string({ unit: "binary", maxLength: 40 }));

/**
 * Draws values that differ from a valid one in one part, which is replaced by any JSON at all. What is drawn shrinks
 * towards the first part and the plainest replacement, and may well be valid.
 *
 * @returns nothing where the value has no part that a schema speaks of
 */
export function randomCases(
  contract: Contract,
  place: SchemaPlace,
  base: Json,
): Arbitrary<SchemaCase> | undefined {
  const [first, ...others] = spotsOf(contract, place, base);
  if (!first) return undefined;
  const spots: Arbitrary<SchemaSpot> = constantFrom(first, ...others);
  // A null for what may be left out is so often taken for its absence that it says little.
  const drawings = tuple(spots, anything).filter(([{ isOptional }, drawn]) => !isOptional || drawn !== null);
  return drawings.map(([spot, drawn]) => {
    const value: Json = JSON.parse(JSON.stringify(drawn));
    return applied(base, spot, {
      keyword: drawnKeyword,
      says: `as ${shortened(JSON.stringify(value))}`,
      value,
    });
  });
}

/** A drawn value may be long; a sentence about it shows its beginning. In characters. */
const mostShown = 60;

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}...` : text;
}
