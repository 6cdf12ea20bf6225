import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { withoutPointer, withPointer } from "../contract/json-pointer.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import type { SchemaSpot } from "./schema-places.ts";

/** Holds a value made from a valid one by changing one part of it. */
export interface SchemaCase {
  readonly value: Json;
  /** The part that was changed, as a JSON Pointer. */
  readonly pointer: string;
  /** The keyword of the schema that the change is about. */
  readonly keyword: string;
  /** Where the contract speaks of the change, as a JSON Pointer: at the keyword, else at the schema. */
  readonly place: SchemaPlace;
  /** What was done, as a phrase: `/title longer than 200`. */
  readonly says: string;
}

/** Proposes another value for a part; nothing stands for leaving it out. */
export interface Proposal {
  readonly keyword: string;
  readonly says: string;
  readonly value?: Json;
}

/** Writes a proposal into the whole value that its part belongs to. */
export function applied(
  whole: Json,
  { pointer, schema, place }: SchemaSpot,
  { value, keyword, says }: Proposal,
): SchemaCase {
  const changed = value === undefined ? withoutPointer(whole, pointer) : withPointer(whole, pointer, value);
  return {
    ...{ value: changed, pointer, keyword, says: `${pointer || "the whole"} ${says}` },
    place: Object.hasOwn(schema, keyword) ? `${place}/${keyword}` : place,
  };
}

/**
 * Tells whether a value is surely invalid: by `format` alone it is not, since a schema's format is a note to the
 * reader unless a dialect says otherwise.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.2.1
 */
export function isSurelyInvalid(contract: Contract, place: SchemaPlace, value: unknown): boolean {
  return contract.violations("request", place, value).some(({ keyword }) => keyword !== "format");
}

/** Leaves out the cases that say the same of the same part, and those whose value came before. */
export function distinct(cases: readonly SchemaCase[]): readonly SchemaCase[] {
  const seen = new Set<string>();
  return cases.filter(({ value }) => {
    const text = JSON.stringify(value);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
