import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject, listIn, objectIn } from "../contract/json.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import { applied, distinct, type Proposal, type SchemaCase } from "./schema-case.ts";
import { type SchemaSpot, spotsOf } from "./schema-places.ts";

/** No text longer than this is sent to show that it is taken. In characters. */
const longest = 20_000;

/**
 * Makes values that are just still valid out of a valid one: the shortest and the longest, the least and the
 * greatest, every listed value, and each part that may be left out left out.
 */
export function boundaryCases(contract: Contract, place: SchemaPlace, base: Json): readonly SchemaCase[] {
  const cases = spotsOf(contract, place, base).flatMap((spot) =>
    proposals(spot).map((proposal) => applied(base, spot, proposal)),
  );
  const before = JSON.stringify(base);
  return distinct(cases).filter(
    ({ value }) =>
      JSON.stringify(value) !== before && contract.violations("request", place, value).length === 0,
  );
}

function proposals({ schema, value }: SchemaSpot): readonly Proposal[] {
  return [
    ...listIn(schema, "enum").map((listed) => ({
      keyword: "enum",
      says: `as ${JSON.stringify(listed)}`,
      value: listed,
    })),
    ...(typeof value === "string" ? texts(schema) : []),
    ...(typeof value === "number" ? numbers(schema) : []),
    ...(typeof value === "boolean" ? [{ keyword: "type", says: `as ${!value}`, value: !value }] : []),
    ...(isJsonObject(value) ? objects(schema, value) : []),
  ];
}

/** A text with a format or a pattern has a meaning that its length alone does not keep. */
function texts({ minLength = 1, maxLength, format, pattern, enum: listed }: JsonObject): readonly Proposal[] {
  if (format !== undefined || pattern !== undefined || listed !== undefined) return [];
  const least = typeof minLength === "number" ? Math.max(1, minLength) : 1;
  const shortest = { keyword: "minLength", says: `of length ${least}`, value: "x".repeat(least) };
  if (typeof maxLength !== "number" || maxLength > longest) return [shortest];
  return [shortest, { keyword: "maxLength", says: `of length ${maxLength}`, value: "x".repeat(maxLength) }];
}

function numbers({ minimum, maximum }: JsonObject): readonly Proposal[] {
  return [
    ...(typeof minimum === "number" ? [{ keyword: "minimum", says: `as ${minimum}`, value: minimum }] : []),
    ...(typeof maximum === "number" ? [{ keyword: "maximum", says: `as ${maximum}`, value: maximum }] : []),
  ];
}

function objects(schema: JsonObject, value: JsonObject): readonly Proposal[] {
  const required = listIn(schema, "required");
  const optional = Object.keys(objectIn(schema, "properties")).filter((name) => !required.includes(name));
  return optional
    .filter((name) => Object.hasOwn(value, name))
    .map((name) => ({
      keyword: "required",
      says: `without ${name}`,
      value: Object.fromEntries(Object.entries(value).filter(([member]) => member !== name)) satisfies Json,
    }));
}
