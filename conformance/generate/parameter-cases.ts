import type { Contract } from "../contract/contract.ts";
import { writtenName } from "../contract/inner-path.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import type { Parameter, SchemaPlace } from "../contract/operation.ts";
import { boundaryCases } from "./boundary-cases.ts";
import { invalidCases } from "./invalid-cases.ts";
import { isSurelyInvalid } from "./schema-case.ts";

/** Holds what a parameter may be sent as; nothing stands for leaving it out. */
export interface ParameterCase {
  readonly keyword: string;
  /** Where the contract speaks of it, as a JSON Pointer; absent where it has no schema. */
  readonly place?: SchemaPlace;
  /** What was done, as a phrase: `limit above 100`. */
  readonly says: string;
  readonly text?: string;
}

/** Texts longer than this do not go into a URL or a header, where servers have limits of their own. */
const longest = 1000;

/**
 * Makes texts for a parameter that are surely invalid, however a server reads them: as text, number, boolean or
 * list.
 *
 * @param base a valid value of the parameter
 */
export function invalidTexts(contract: Contract, parameter: Parameter, base: Json): readonly ParameterCase[] {
  const { schema, required } = parameter;
  const name = writtenName(parameter.name);
  const missing =
    required && parameter.in !== "path"
      ? [{ keyword: "required", says: `no ${name}`, ...(schema && { place: schema }) }]
      : [];
  if (schema === undefined || isJsonObject(base)) return missing;
  const cases = [
    { keyword: "type", says: "of another type", value: "countersign-made-this-up", place: schema },
    ...invalidCases(contract, schema, base),
  ];
  const texts = cases.flatMap(({ keyword, says, value, place }) => {
    const text = asText(value);
    if (text === undefined || !isSendable(text, parameter)) return [];
    return readings(text).every((reading) => isSurelyInvalid(contract, schema, reading))
      ? [{ keyword, says: `${name} ${says.replace(/^the whole /, "")}`, text, place }]
      : [];
  });
  return [...missing, ...texts];
}

/** Makes texts for a number, a boolean or a listed value that are just still valid. */
export function boundaryTexts(
  contract: Contract,
  { name, schema }: Parameter,
  base: Json,
): readonly ParameterCase[] {
  if (schema === undefined || !isPlain(contract, schema, base)) return [];
  return boundaryCases(contract, schema, base).flatMap(({ keyword, says, value, place }) => {
    const text = asText(value);
    return text === undefined
      ? []
      : [{ keyword, says: `${writtenName(name)} ${says.replace(/^the whole /, "")}`, text, place }];
  });
}

/** Tells whether a value's schema says all that there is to say of it: a free text may mean anything. */
function isPlain(contract: Contract, schema: SchemaPlace, base: Json): boolean {
  const isFree = contract.violations("request", schema, "countersign-made-this-up").length === 0;
  return typeof base !== "object" && !(typeof base === "string" && isFree);
}

function asText(value: Json): string | undefined {
  if (Array.isArray(value))
    return value.every((item) => typeof item !== "object") ? value.join(",") : undefined;
  return typeof value === "object" ? undefined : String(value);
}

function isSendable(text: string, { in: where }: Parameter): boolean {
  if (text.length > longest || /^\.*$/.test(text)) return false;
  return where !== "header" || /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}

function readings(text: string): readonly Json[] {
  const list = text.split(",");
  const number = Number(text);
  return [
    text,
    ...(text.trim() !== "" && Number.isFinite(number) ? [number] : []),
    ...(/^(?:true|false)$/i.test(text) ? [text.toLowerCase() === "true"] : []),
    list,
    ...(list.every((part) => part.trim() !== "" && Number.isFinite(Number(part))) ? [list.map(Number)] : []),
  ];
}
