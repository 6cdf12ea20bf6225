import type { Arbitrary } from "fast-check";
import type { Contract } from "../contract/contract.ts";
import { writtenName } from "../contract/inner-path.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import type { Parameter, SchemaPlace } from "../contract/operation.ts";
import { boundaryCases } from "./boundary-cases.ts";
import { invalidCases } from "./invalid-cases.ts";
import { randomCases } from "./random-cases.ts";
import { isSurelyInvalid, type SchemaCase } from "./schema-case.ts";
import { textReadings } from "./text-readings.ts";

/** Holds what a parameter may be sent as; nothing stands for leaving it out. */
export interface ParameterCase {
  readonly keyword: string;
  /** Where the contract speaks of it, as a JSON Pointer; absent where it has no schema. */
  readonly place?: SchemaPlace;
  /** What was done, as a phrase: `limit above 100`. */
  readonly says: string;
  readonly value?: Json;
}

/** Texts longer than this do not go into a URL or a header, where servers have limits of their own. */
const longest = 1000;

/**
 * Makes values for a parameter that are surely invalid, however a server reads what is written of them: as text,
 * number or boolean.
 *
 * @param base a valid value of the parameter
 */
export function invalidParameters(
  contract: Contract,
  parameter: Parameter,
  base: Json,
): readonly ParameterCase[] {
  const { schema, required } = parameter;
  const name = writtenName(parameter.name);
  const missing =
    required && parameter.in !== "path"
      ? [{ keyword: "required", says: `no ${name}`, ...(schema && { place: schema }) }]
      : [];
  if (schema === undefined) return missing;
  const madeUp = {
    keyword: "type",
    says: "of another type",
    value: "countersign-made-this-up",
    place: schema,
  };
  const others = invalidCases(contract, schema, base).filter(({ value }) => value !== madeUp.value);
  const cases = [madeUp, ...others];
  const isSure = ({ value }: Pick<SchemaCase, "value">) =>
    isSurelyInvalidParameter(contract, parameter, base, value);
  return [...missing, ...cases.filter(isSure).map((one) => named(name, one))];
}

/**
 * Draws values for a parameter that differ from a valid one in one part. What is drawn may well be valid.
 *
 * @returns nothing where no schema speaks of the parameter
 */
export function randomParameters(
  contract: Contract,
  { name, schema }: Parameter,
  base: Json,
): Arbitrary<ParameterCase> | undefined {
  const cases = schema === undefined ? undefined : randomCases(contract, schema, base);
  return cases?.map((one) => named(writtenName(name), one));
}

/**
 * Tells whether a value is surely invalid for a parameter, however a server reads what is written of it.
 *
 * @param base a valid value of the parameter
 */
export function isSurelyInvalidParameter(
  contract: Contract,
  parameter: Parameter,
  base: Json,
  value: Json,
): boolean {
  const { schema, required } = parameter;
  // A null for what may be left out is often taken for its absence.
  if (schema === undefined || (value === null && !required)) return false;
  return (
    isOfOneForm(parameter, base, value) &&
    (readingsOf(parameter, value)?.every((reading) => isSurelyInvalid(contract, schema, reading)) ?? false)
  );
}

/** Makes values for a parameter that are just still valid, where its schema says all that there is to say of it. */
export function boundaryParameters(
  contract: Contract,
  parameter: Parameter,
  base: Json,
): readonly ParameterCase[] {
  const { schema } = parameter;
  if (schema === undefined || !isPlain(contract, schema, base)) return [];
  return boundaryCases(contract, schema, base)
    .filter(({ value }) => isShort(value))
    .map((one) => named(writtenName(parameter.name), one));
}

/** Texts that a schema takes only where it leaves the text free; one of them is short enough for any. */
const anyTexts = ["x", "countersign", "countersign-made-this-up"];

/** Tells whether a value's schema says all that there is to say of it: a free text may mean anything. */
function isPlain(contract: Contract, schema: SchemaPlace, base: Json): boolean {
  const isFree = (write: (text: string) => Json) =>
    anyTexts.some((text) => contract.violations("request", schema, write(text)).length === 0);
  if (Array.isArray(base)) return !base.some((item) => typeof item === "string") || !isFree((text) => [text]);
  if (!isJsonObject(base)) return typeof base !== "string" || !isFree((text) => text);
  return Object.entries(base).every(
    ([name, member]) => typeof member !== "string" || !isFree((text) => ({ ...base, [name]: text })),
  );
}

/**
 * Tells whether a value is written in the form that its parameter's server looks for: what is a text in the place
 * of an object may be passed over, as no parameter of the server's at all. So may a member of an object whose members
 * stand in the query as if each were a parameter of its own. And what is a list elsewhere is one text, or the first of
 * several, to who looks for a single value.
 */
function isOfOneForm({ mediaType, style }: Parameter, base: Json, value: Json): boolean {
  if (mediaType !== undefined) return true;
  if (Array.isArray(value) && !Array.isArray(base)) return false;
  if (!isJsonObject(base) || !isJsonObject(value)) return isJsonObject(base) === isJsonObject(value);
  const isLoose = style.name === "form" && style.explode;
  return !isLoose || Object.keys(base).toSorted().join() === Object.keys(value).toSorted().join();
}

function readingsOf({ in: place, mediaType }: Parameter, value: Json): readonly Json[] | undefined {
  if (!isShort(value)) return undefined;
  if (mediaType !== undefined && isJsonType(mediaType)) return [value];
  if (!isUnmistakable(value) || textsIn(value).some((text) => misread[place]?.test(text))) return undefined;
  const readings = textReadings(value);
  // One text is what a list of one item is written as, and may hold the delimiter of a longer one.
  return typeof value === "object"
    ? readings
    : readings?.flatMap((reading) => [reading, [reading], String(reading).split(/[\s,|]/)]);
}

function isShort(value: Json): boolean {
  return JSON.stringify(value).length <= longest;
}

/** What may be taken for a part of the path, or for an escape that is left as it is where nobody decodes a cookie. */
const misread: Readonly<Partial<Record<Parameter["in"], RegExp>>> = { path: /[/\\;?#]/, cookie: /[^\w.~-]/ };

/** What is dropped at an end of a text by one parser or another, and a control character, which may end the text. */
const blankOrControl = /^[\s\p{Cf}]|[\s\p{Cf}]$|\p{Cc}/u;

/** Tells that no text in a value has a blank at an end, where it may be trimmed, or holds what may be a delimiter. */
function isUnmistakable(value: Json): boolean {
  const texts = textsIn(value);
  const isWhole = value !== null && texts.every((text) => text !== "" && !blankOrControl.test(text));
  return isWhole && (typeof value !== "object" || !texts.some((text) => /[\s,;|&=[\]]/.test(text)));
}

function textsIn(value: Json): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)];
}

function named(name: string, { keyword, says, value, place }: Omit<SchemaCase, "pointer">): ParameterCase {
  // A part of the value is told by its pointer, which the name stands before.
  const told = says.replace(/^the whole /, "");
  return { keyword, place, value, says: `${name}${told.startsWith("/") ? "" : " "}${told}` };
}
