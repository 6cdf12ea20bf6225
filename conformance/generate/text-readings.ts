import { isJsonObject, type Json } from "../contract/json.ts";

/** A value of so many readings is not judged by all of them. */
const mostReadings = 64;

/**
 * Lists what a server may read a value as that was written as text: each text in it as it is, as a number or as a
 * boolean.
 *
 * @returns nothing where there are too many ways to read it, or where a part of it is no text at all
 */
export function textReadings(value: Json): readonly Json[] | undefined {
  if (Array.isArray(value)) {
    const lists = product(value.map(scalarReadings)) ?? alikeReadings(value);
    const [only, ...others] = value;
    // A server that has never seen the list longer may take its only item for the whole.
    const alone = only === undefined || others.length > 0 ? [] : scalarReadings(only);
    return lists && [...lists, ...alone];
  }
  if (!isJsonObject(value)) return nonEmpty(scalarReadings(value));
  const names = Object.keys(value);
  const readings = product(Object.values(value).map(scalarReadings));
  return readings?.map((list) => Object.fromEntries(names.map((name, index) => [name, list[index] ?? null])));
}

/** Reads every item of a long list in the same way. */
function alikeReadings(list: readonly Json[]): readonly Json[] | undefined {
  const readings = list.map(scalarReadings);
  const kinds = ["string", "number", "boolean"].map((type) =>
    readings.flatMap((choice) => choice.find((one) => typeof one === type) ?? []),
  );
  return nonEmpty(kinds.filter((items) => items.length === list.length));
}

/** Many a parser reads a boolean of more than its two names. */
const [yes, no] = [/^(?:true|t|yes|y|on|1)$/i, /^(?:false|f|no|n|off|0)$/i];

function scalarReadings(value: Json): readonly Json[] {
  if (typeof value === "object") return [];
  const text = String(value);
  const number = Number(text);
  return [
    text,
    ...(text.trim() !== "" && Number.isFinite(number) ? [number] : []),
    ...(yes.test(text) ? [true] : []),
    ...(no.test(text) ? [false] : []),
  ];
}

function product(choices: readonly (readonly Json[])[]): readonly (readonly Json[])[] | undefined {
  let lists: readonly (readonly Json[])[] = [[]];
  for (const choice of choices) {
    lists = lists.flatMap((list) => choice.map((one) => [...list, one]));
    if (lists.length > mostReadings || lists.length === 0) return undefined;
  }
  return lists;
}

function nonEmpty(readings: readonly Json[]): readonly Json[] | undefined {
  return readings.length > 0 ? readings : undefined;
}
