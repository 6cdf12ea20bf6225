import { isJsonObject, type Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import type { Encoding, MediaType, Style } from "../contract/operation.ts";
import { encodeAllButReserved, encodeText } from "./percent.ts";
import { type Encode, type Pair, pairsOf, scalarText } from "./style-text.ts";

/** How a member is written that the contract says nothing of: each item of a list by itself. */
const usualStyle: Style = { name: "form", explode: true, allowReserved: false };

/**
 * Writes a value as `application/x-www-form-urlencoded`.
 *
 * @returns nothing where it is no object, or where a member has no form
 * @see https://spec.openapis.org/oas/v3.1.1.html#support-for-x-www-form-urlencoded-request-bodies
 */
export function writeForm({ encoding }: MediaType, value: Json): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const members = Object.entries(value).map(([name, member]) => formPairs(name, member, encoding?.get(name)));
  if (!members.every((pairs) => pairs !== undefined)) return undefined;
  return members
    .flat()
    .map(([name, text]) => `${name}=${text}`)
    .join("&");
}

function formPairs(name: string, member: Json, encoding: Encoding | undefined): readonly Pair[] | undefined {
  const { style = usualStyle, contentType } = encoding ?? {};
  const encode: Encode = style.allowReserved ? encodeAllButReserved : encodeText;
  if (encoding?.style === undefined) {
    // Without a style of its own, a media type says how a member is written; an object's is JSON.
    const type =
      contentType ?? (isJsonObject(member) || isNested(member) ? "application/json" : "text/plain");
    if (isJsonType(type)) return [[encode(name), encode(JSON.stringify(member))]];
    if (isJsonObject(member) || !type.startsWith("text/")) {
      const text = scalarText(member);
      return text === undefined ? undefined : [[encode(name), encode(text)]];
    }
  }
  return pairsOf(name, member, style, encode);
}

/** Tells whether a value is a list that holds more than texts, numbers and booleans. */
function isNested(value: Json): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "object");
}
