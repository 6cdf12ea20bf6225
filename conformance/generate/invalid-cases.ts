import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject, listIn } from "../contract/json.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import { applied, distinct, isSurelyInvalid, type Proposal, type SchemaCase } from "./schema-case.ts";
import { type SchemaSpot, spotsOf } from "./schema-places.ts";

/** The name of a member, and the text of a value, that no contract has. */
const madeUp = "countersign-made-this-up";

/** Nothing longer than this is sent to show that it is too long: in characters, and in items. */
const longest = { text: 20_000, list: 200 };

/**
 * Makes values that are surely invalid out of a valid one, by breaking one keyword of its schema at a time: each
 * was refused by the judge's own validator, and not for its `format` alone.
 */
export function invalidCases(contract: Contract, place: SchemaPlace, base: Json): readonly SchemaCase[] {
  const cases = spotsOf(contract, place, base).flatMap((spot) =>
    proposals(spot).map((proposal) => applied(base, spot, proposal)),
  );
  return distinct(cases).filter(({ value }) => isSurelyInvalid(contract, place, value));
}

function proposals(spot: SchemaSpot): readonly Proposal[] {
  const { schema, value } = spot;
  return [
    ...ofAnotherType(spot),
    ...(Array.isArray(schema.enum) || schema.const !== undefined
      ? [
          {
            keyword: schema.const === undefined ? "enum" : "const",
            says: "outside the listed values",
            value: madeUp,
          },
        ]
      : []),
    ...(typeof value === "string" ? brokenTexts(schema, value) : []),
    ...(typeof value === "number" ? brokenNumbers(schema, value) : []),
    ...(Array.isArray(value) ? brokenLists(schema, value) : []),
    ...(isJsonObject(value) ? brokenObjects(schema, value) : []),
  ];
}

function ofAnotherType({ schema, value, isOptional }: SchemaSpot): readonly Proposal[] {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (schema.type === undefined) return [];
  // A text is the other type that a form and a query can say, too.
  const isText = types.includes("string") || types.includes("array");
  const other: Json = isText && !types.includes("object") ? { [madeUp]: true } : madeUp;
  const proposed: Proposal[] = [{ keyword: "type", says: "of another type", value: other }];
  // A null for what may be left out is so often taken for its absence that it says little.
  if (!types.includes("null") && !isOptional) proposed.push({ keyword: "type", says: "null", value: null });
  if (types.includes("integer") && typeof value === "number")
    proposed.push({ keyword: "type", says: "with a fraction", value: value + 0.5 });
  return proposed;
}

function brokenTexts(schema: JsonObject, value: string): readonly Proposal[] {
  const { minLength, maxLength, pattern } = schema;
  const proposed: Proposal[] = [];
  if (typeof minLength === "number" && minLength > 0)
    proposed.push({
      keyword: "minLength",
      says: `shorter than ${minLength}`,
      value: [...value].slice(0, minLength - 1).join(""),
    });
  if (typeof maxLength === "number" && maxLength < longest.text)
    proposed.push({
      keyword: "maxLength",
      says: `longer than ${maxLength}`,
      value: padded(value, maxLength + 1),
    });
  if (typeof pattern === "string")
    proposed.push(
      ...["!", " ", madeUp, `${value}!`].map((text) => ({
        keyword: "pattern",
        says: "against its pattern",
        value: text,
      })),
    );
  return proposed;
}

function brokenNumbers(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject,
  value: number,
): readonly Proposal[] {
  const number = (keyword: string, says: string, wrong: number | false) =>
    wrong === false || !Number.isSafeInteger(Math.trunc(wrong)) ? [] : [{ keyword, says, value: wrong }];
  return [
    ...number("minimum", `below ${minimum}`, typeof minimum === "number" && minimum - 1),
    ...number("maximum", `above ${maximum}`, typeof maximum === "number" && maximum + 1),
    ...number(
      "exclusiveMinimum",
      `at ${exclusiveMinimum}`,
      typeof exclusiveMinimum === "number" && exclusiveMinimum,
    ),
    ...number(
      "exclusiveMaximum",
      `at ${exclusiveMaximum}`,
      typeof exclusiveMaximum === "number" && exclusiveMaximum,
    ),
    ...number(
      "multipleOf",
      `no multiple of ${multipleOf}`,
      typeof multipleOf === "number" && value + multipleOf / 2,
    ),
  ];
}

function brokenLists(
  { minItems, maxItems, uniqueItems }: JsonObject,
  value: readonly Json[],
): readonly Proposal[] {
  const [first] = value;
  const proposed: Proposal[] = [];
  if (typeof minItems === "number" && minItems > 0)
    proposed.push({
      keyword: "minItems",
      says: `with fewer than ${minItems} items`,
      value: value.slice(0, minItems - 1),
    });
  if (typeof maxItems === "number" && maxItems < longest.list && first !== undefined)
    proposed.push({
      keyword: "maxItems",
      says: `with more than ${maxItems} items`,
      value: Array.from({ length: maxItems + 1 }, () => first),
    });
  if (uniqueItems === true && first !== undefined)
    proposed.push({ keyword: "uniqueItems", says: "with an item twice", value: [...value, first] });
  return proposed;
}

function brokenObjects(schema: JsonObject, value: JsonObject): readonly Proposal[] {
  const withoutMember = (name: string) =>
    Object.fromEntries(Object.entries(value).filter(([member]) => member !== name));
  const isClosed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
  return [
    ...listIn(schema, "required").flatMap((name) =>
      typeof name === "string" && Object.hasOwn(value, name)
        ? [{ keyword: "required", says: `without ${name}`, value: withoutMember(name) }]
        : [],
    ),
    ...(isClosed
      ? [
          {
            keyword: "additionalProperties",
            says: "with a member that nobody documented",
            value: { ...value, [madeUp]: true },
          },
        ]
      : []),
    ...(typeof schema.minProperties === "number"
      ? [{ keyword: "minProperties", says: "without members", value: {} }]
      : []),
  ];
}

function padded(value: string, length: number): string {
  const filler = /[A-Za-z0-9]/.exec(value)?.[0] ?? "x";
  return value.padEnd(length, filler);
}
