import { writtenName } from "../contract/inner-path.ts";
import type { Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import type { Operation, Parameter } from "../contract/operation.ts";
import { encodeAllButReserved, encodeText } from "./percent.ts";
import { type Encode, type Pair, pairsOf, scalarText, segmentOf } from "./style-text.ts";

/** Holds the values that parameters are sent with. */
export type ParameterValues = ReadonlyMap<Parameter, Json>;

/**
 * Writes a parameter of the query as the pairs of one.
 *
 * @returns nothing where neither its style nor its media type has a way to write the value
 */
export function queryPairs(parameter: Parameter, value: Json): readonly Pair[] | undefined {
  const { name, style, mediaType } = parameter;
  const encode = style.allowReserved ? encodeAllButReserved : encodeText;
  if (mediaType === undefined) return pairsOf(name, value, style, encode);
  const text = contentText(mediaType, value);
  return text === undefined ? undefined : [[encodeText(name), encode(text)]];
}

/** Writes the query of an operation, with its question mark; the empty text where nothing is to be in it. */
export function writeQuery(values: ParameterValues): string {
  const pairs = [...values].flatMap(([parameter, value]) =>
    parameter.in === "query" ? (queryPairs(parameter, value) ?? []) : [],
  );
  return pairs.length === 0 ? "" : `?${pairs.map(([name, text]) => `${name}=${text}`).join("&")}`;
}

/** Writes a header parameter; nothing where its value cannot stand in a header. */
export function headerText({ name, style, mediaType }: Parameter, value: Json): string | undefined {
  const text =
    mediaType === undefined ? segmentOf(name, value, style, asItIs) : inAscii(contentText(mediaType, value));
  return text !== undefined && /^[!-~](?:[ -~]*[!-~])?$/.test(text) ? text : undefined;
}

/**
 * Writes a cookie parameter as it stands in the header.
 *
 * A list or an object of several parts has no form that all servers read alike.
 *
 * @returns nothing where its value cannot stand in a cookie
 */
export function cookiePair(parameter: Parameter, value: Json): string | undefined {
  const { name, style, mediaType } = parameter;
  const whole = mediaType === undefined ? scalarText(value) : contentText(mediaType, value);
  const [pair, ...others] =
    whole === undefined ? (pairsOf(name, value, style, encodeText) ?? []) : [[name, encodeText(whole)]];
  return pair === undefined || others.length > 0 ? undefined : pair.join("=");
}

/** Writes the Cookie header of an operation; nothing where no cookie is to be in it. */
export function writeCookies(values: ParameterValues): string | undefined {
  const pairs = [...values].flatMap(([parameter, value]) =>
    parameter.in === "cookie" ? (cookiePair(parameter, value) ?? []) : [],
  );
  return pairs.length === 0 ? undefined : pairs.join("; ");
}

/** Writes a path parameter as a segment; nothing where it has no form, or one that ends up in another path. */
export function pathSegment({ name, style, mediaType }: Parameter, value: Json): string | undefined {
  const whole = mediaType === undefined ? undefined : contentText(mediaType, value);
  const text =
    mediaType === undefined
      ? segmentOf(writtenName(name), value, style, encodeText)
      : whole === undefined
        ? undefined
        : encodeText(whole);
  return text === undefined || /^\.*$/.test(text) ? undefined : text;
}

/**
 * Fills the path of an operation, each value in the style of its parameter. One without a value stays as it is
 * written.
 *
 * @param values texts; a list or an object is given as JSON
 */
export function writePath(
  { path, parameters }: Pick<Operation, "path" | "parameters">,
  values: Readonly<Record<string, string>>,
): string {
  return path.replace(/\{([^}]+)\}/g, (written, name: string) => {
    const text = values[name];
    if (text === undefined) return written;
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    const segment = parameter && pathSegment(parameter, compositeIn(text) ?? text);
    return segment ?? encodeText(text);
  });
}

function compositeIn(text: string): Json | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const asItIs: Encode = (text) => text;

function contentText(mediaType: string, value: Json): string | undefined {
  if (isJsonType(mediaType)) return JSON.stringify(value);
  return mediaType.startsWith("text/") ? scalarText(value) : undefined;
}

function inAscii(json: string | undefined): string | undefined {
  return json?.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
