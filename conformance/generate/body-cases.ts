import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject } from "../contract/json.ts";
import type { MediaType, SchemaPlace } from "../contract/operation.ts";
import { bodyFormOf } from "../serialize/body.ts";
import { fileTypeOf, itemSchema, memberSchema } from "../serialize/file-part.ts";
import { boundaryCases } from "./boundary-cases.ts";
import { invalidCases } from "./invalid-cases.ts";
import { isSurelyInvalid, type SchemaCase } from "./schema-case.ts";
import { textReadings } from "./text-readings.ts";

/**
 * Makes bodies of a media type that are surely invalid. What JSON says cannot be mistaken; what a form or a text
 * says is only invalid where it is so whether it is read as text, as number or as boolean.
 *
 * @param base a valid value of the body
 */
export function invalidBodies(contract: Contract, media: MediaType, base: Json): readonly SchemaCase[] {
  const { schema } = media;
  const form = bodyFormOf(media.type);
  if (schema === undefined || form === undefined || form === "file" || form === "verbatim") return [];
  // Whoever takes a range may read what comes in another way than the one that was chosen here.
  if (media.isOfRange) return [];
  const cases = invalidCases(contract, schema, base);
  if (form === "json") return cases;
  return cases.filter(({ value }) => {
    const readings = form === "text" ? readingsOf(value) : formReadings(contract, schema, { value, base });
    return readings?.every((reading) => isSurelyInvalid(contract, schema, reading)) ?? false;
  });
}

/** Makes bodies of a media type that are just still valid. A free text may mean anything, and has no bounds. */
export function boundaryBodies(contract: Contract, media: MediaType, base: Json): readonly SchemaCase[] {
  const { schema } = media;
  const form = bodyFormOf(media.type);
  if (schema === undefined || form === undefined || media.isOfRange) return [];
  if (form === "file" || form === "text" || form === "verbatim") return [];
  const cases = boundaryCases(contract, schema, base);
  if (form === "json") return cases;
  return cases.filter(({ value }) => {
    if (!isJsonObject(base) || !isJsonObject(value) || Object.keys(value).length === 0) return false;
    return changedIn(value, base).every((name) => !isFile(contract, schema, name) && isFlat(value[name]));
  });
}

/** Lists what a form may be read as; nothing where a part was changed that a form has no sure way to say. */
function formReadings(
  contract: Contract,
  schema: SchemaPlace,
  { value, base }: { readonly value: Json; readonly base: Json },
): readonly Json[] | undefined {
  if (!isJsonObject(base) || !isJsonObject(value) || Object.keys(value).length === 0) return undefined;
  let readings: readonly JsonObject[] = [value];
  for (const name of changedIn(value, base)) {
    const own = value[name];
    if (own === undefined) continue;
    const read = isFile(contract, schema, name) || !isFlat(own) ? undefined : readingsOf(own);
    if (!read) return undefined;
    readings = readings.flatMap((reading) => read.map((one) => ({ ...reading, [name]: one })));
  }
  return readings;
}

/** Lists the members that differ: those that were added, changed or left out. */
function changedIn(value: JsonObject, base: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(value), ...Object.keys(base)]);
  return [...names].filter((name) => JSON.stringify(value[name]) !== JSON.stringify(base[name]));
}

/** Tells that a value is written as texts alone, in every style. */
function isFlat(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => typeof item !== "object");
  return typeof value !== "object" || value === undefined;
}

function isFile(contract: Contract, schema: SchemaPlace, name: string): boolean {
  const member = memberSchema(contract, schema, name);
  return [member, itemSchema(contract, member)].some((one) => fileTypeOf(contract, one) !== undefined);
}

function readingsOf(value: Json): readonly Json[] | undefined {
  const texts = Array.isArray(value) ? value.map(String) : [String(value)];
  // What is blank may be taken for what is left out, and what holds a delimiter for several.
  const isUnsure = texts.some((text) => text.trim() !== text || text === "" || /[,|]/.test(text));
  if (isUnsure) return undefined;
  const readings = textReadings(value);
  return Array.isArray(value) ? readings : readings?.flatMap((reading) => [reading, [reading]]);
}
