import { isJsonObject, type Json } from "../contract/json.ts";
import type { Style } from "../contract/operation.ts";

/** Writes one text so that nothing in it is taken for a delimiter. */
export type Encode = (text: string) => string;

/** Pairs a name with a text, both written as they are sent. */
export type Pair = readonly [name: string, text: string];

const delimiters: Readonly<Partial<Record<Style["name"], string>>> = {
  form: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
};

/**
 * Writes a value as the pairs of a query, of a cookie or of a form.
 *
 * @returns nothing where the style has no way to write it, as none has for an object within an object
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function pairsOf(
  name: string,
  value: Json,
  { name: style, explode }: Style,
  encode: Encode,
): readonly Pair[] | undefined {
  const own = encode(name);
  if (isJsonObject(value)) {
    const members = membersOf(value);
    if (!members) return undefined;
    if (style === "deepObject")
      return members.map(([key, text]) => [encode(`${name}[${key}]`), encode(text)]);
    if (explode)
      return style === "form" ? members.map(([key, text]) => [encode(key), encode(text)]) : undefined;
    return [[own, joined(members.flat(), style, encode)]];
  }
  if (Array.isArray(value)) {
    const items = itemsOf(value);
    if (!items || style === "deepObject") return undefined;
    return explode ? items.map((item) => [own, encode(item)]) : [[own, joined(items, style, encode)]];
  }
  const text = scalarText(value);
  return text === undefined || style === "deepObject" ? undefined : [[own, encode(text)]];
}

/**
 * Writes a value as a segment of a path, or as a header.
 *
 * @returns nothing where the style has no way to write it
 * @see https://www.rfc-editor.org/rfc/rfc6570.html#section-3.2
 */
export function segmentOf(
  name: string,
  value: Json,
  { name: style, explode }: Style,
  encode: Encode,
): string | undefined {
  const parts = partsOf(value, explode, encode);
  if (!parts) return undefined;
  if (style === "simple") return parts.join(",");
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  const own = encode(name);
  const isNamed = !explode || !isJsonObject(value);
  const written = explode ? parts : [parts.join(",")];
  return written.map((part) => (isNamed ? `;${own}${part === "" ? "" : `=${part}`}` : `;${part}`)).join("");
}

/** Writes a text, a number or a boolean as text; nothing for any other value. */
export function scalarText(value: Json): string | undefined {
  return typeof value === "object" ? undefined : String(value);
}

function partsOf(value: Json, explode: boolean, encode: Encode): readonly string[] | undefined {
  if (isJsonObject(value)) {
    const members = membersOf(value)?.map(([key, text]) => [encode(key), encode(text)]);
    return explode ? members?.map((pair) => pair.join("=")) : members?.flat();
  }
  if (Array.isArray(value)) return itemsOf(value)?.map(encode);
  const text = scalarText(value);
  return text === undefined ? undefined : [encode(text)];
}

function joined(texts: readonly string[], style: Style["name"], encode: Encode): string {
  const delimiter = delimiters[style] ?? ",";
  return texts.map(encode).join(delimiter === "," ? delimiter : encode(delimiter));
}

/** An empty list cannot be told from one that is left out. */
function itemsOf(list: readonly Json[]): readonly string[] | undefined {
  const texts = list.flatMap((item) => scalarText(item) ?? []);
  return texts.length === list.length && texts.length > 0 ? texts : undefined;
}

function membersOf(value: { readonly [name: string]: Json }): readonly Pair[] | undefined {
  const members = Object.entries(value);
  const pairs = members.flatMap(([key, member]): Pair[] => {
    const text = scalarText(member);
    return text === undefined ? [] : [[key, text]];
  });
  return pairs.length === members.length && pairs.length > 0 ? pairs : undefined;
}
