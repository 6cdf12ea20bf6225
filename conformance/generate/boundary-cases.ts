import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject, listIn, objectIn } from "../contract/json.ts";
import { readPointer } from "../contract/json-pointer.ts";
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
  const cases = spotsOf(contract, place, base)
    .filter((spot) => typeof spot.value !== "number" || standsAlone(base, spot.pointer))
    .flatMap((spot) => proposals(spot).map((proposal) => applied(base, spot, proposal)));
  const before = JSON.stringify(base);
  return distinct(cases).filter(
    ({ value, pointer }) =>
      JSON.stringify(value) !== before &&
      !repeatsAnItem(value, pointer) &&
      contract.violations("request", place, value).length === 0,
  );
}

/** Names of what comes before or after something else, in any writing: `minAge`, `to`, `valid_from`. */
const ofARange =
  /(?:^|[^a-z])(?:min(?:imum)?|max(?:imum)?|from|to|start|end|begin|before|after|lower|upper|low|high|first|last|since|until|least|most|west|east|north|south|left|right|top|bottom)(?![a-z])/;

/**
 * Tells whether a number has nothing beside it that it may have to be less or greater than, which no schema says: an
 * item of a list has the others, and `min` has `max`.
 */
function standsAlone(base: Json, pointer: string): boolean {
  const { parent, name } = parentOf(base, pointer);
  if (Array.isArray(parent)) return parent.length === 1;
  if (!isJsonObject(parent)) return true;
  const numbers = Object.keys(parent).filter((member) => typeof parent[member] === "number");
  const isOfARange = (member: string) =>
    ofARange.test(member.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase());
  return !numbers.some((other) => other !== name && (isOfARange(other) || isOfARange(name)));
}

/** Tells whether a case names something twice in a list that may have to be named once. */
function repeatsAnItem(value: Json, pointer: string): boolean {
  const { parent } = parentOf(value, pointer);
  if (!Array.isArray(parent)) return false;
  return new Set(parent.map((item) => JSON.stringify(item))).size < parent.length;
}

function parentOf(
  value: Json,
  pointer: string,
): { readonly parent: Json | undefined; readonly name: string } {
  const at = pointer.lastIndexOf("/");
  return {
    parent: at < 0 ? undefined : readPointer(value, pointer.slice(0, at)),
    name: pointer.slice(at + 1),
  };
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
    ...(Array.isArray(schema.type) && schema.type.includes("null") && value !== undefined
      ? [{ keyword: "type", says: "as null", value: null }]
      : []),
    ...(Array.isArray(value) ? lists(schema, value) : []),
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

function numbers(schema: JsonObject): readonly Proposal[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, type } = schema;
  const isWhole = type === "integer" || (Array.isArray(type) && type.includes("integer"));
  // Between two numbers there is always another: the nearest one has to be told by a step.
  const step = typeof multipleOf === "number" ? multipleOf : isWhole ? 1 : undefined;
  const proposed = (keyword: string, number: Json | undefined, beside: number | undefined) =>
    typeof number !== "number" || beside === undefined
      ? []
      : [{ keyword, says: `as ${number + beside}`, value: number + beside }];
  return [
    ...proposed("minimum", minimum, 0),
    ...proposed("maximum", maximum, 0),
    ...proposed("exclusiveMinimum", exclusiveMinimum, step),
    ...proposed("exclusiveMaximum", exclusiveMaximum, step === undefined ? undefined : -step),
  ];
}

/** Only the shortest list: a longer one than was planned would name things twice that may be named once. */
function lists({ minItems }: JsonObject, value: readonly Json[]): readonly Proposal[] {
  const least = Math.max(1, typeof minItems === "number" ? minItems : 0);
  if (value.length <= least) return [];
  return [{ keyword: "minItems", says: `with ${least} items`, value: value.slice(0, least) }];
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
