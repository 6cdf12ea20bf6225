import { isJsonObject, type Json, type JsonObject, objectIn, textIn } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import type { DocumentedHeader, Encoding, MediaType } from "./operation.ts";
import { type Located, locate } from "./reference.ts";
import { readStyle } from "./style.ts";

/** Reads the media types under the `content` of a request body, a response or a parameter. */
export function readMedia(document: JsonObject, { node, pointer }: Located): readonly MediaType[] {
  return Object.keys(objectIn(node, "content")).flatMap((type) => {
    const media = locate(document, `${pointer}${pointerOf(["content", type])}`);
    if (!media) return [];
    const hasSchema = isJsonObject(media.node.schema) || typeof media.node.schema === "boolean";
    const schema = hasSchema ? { schema: `${media.pointer}/schema` } : {};
    const encoding = readEncoding(document, media);
    return [{ type, ...schema, examples: examplesOf(document, media), ...(encoding && { encoding }) }];
  });
}

function readEncoding(
  document: JsonObject,
  { node, pointer }: Located,
): ReadonlyMap<string, Encoding> | undefined {
  const names = Object.keys(objectIn(node, "encoding"));
  if (names.length === 0) return undefined;
  const entries = names.flatMap((name) => {
    const place = locate(document, `${pointer}${pointerOf(["encoding", name])}`);
    if (!place) return [];
    const contentType = textIn(place.node, "contentType");
    const isStyled = ["style", "explode", "allowReserved"].some((key) => place.node[key] !== undefined);
    const encoding: Encoding = {
      headers: readHeaders(document, place),
      ...(contentType !== undefined && { contentType }),
      ...(isStyled && { style: readStyle(place.node, "query") }),
    };
    return [[name, encoding] as const];
  });
  return new Map(entries);
}

/** Reads the headers that are documented for a response, or for a part of a form. */
export function readHeaders(document: JsonObject, owner: Located): readonly DocumentedHeader[] {
  return Object.keys(objectIn(owner.node, "headers")).flatMap((name) => {
    // The Response Object and the Encoding Object say that a header named Content-Type is to be ignored here.
    if (name.toLowerCase() === "content-type") return [];
    const header = locate(document, `${owner.pointer}${pointerOf(["headers", name])}`);
    if (!header) return [];
    const schema = isJsonObject(header.node.schema) ? { schema: `${header.pointer}/schema` } : {};
    const { pointer } = header;
    return [{ name, pointer, required: header.node.required === true, ...schema }];
  });
}

/** Reads the examples of a parameter or a media type: its own first, then those of its schema. */
export function examplesOf(document: JsonObject, { node, pointer }: Located): readonly Json[] {
  const named = Object.keys(objectIn(node, "examples")).flatMap((name) => {
    const example = locate(document, `${pointer}${pointerOf(["examples", name])}`);
    return example ? present(example.node.value) : [];
  });
  const schema = locate(document, `${pointer}/schema`)?.node;
  const listed = Array.isArray(schema?.examples) ? schema.examples : [];
  return [...present(node.example), ...named, ...present(schema?.example), ...listed];
}

function present(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : [value];
}

/**
 * Finds the documented media type that a Content-Type header falls under; the most specific wins: the type itself, one
 * of its suffix (`application/*+json`), any of its kind (`text/*`), any at all.
 *
 * Parameters tell apart what is documented several times for one type, `charset` and `q` aside. Where they do not, what
 * is found has no schema: there is no telling which would hold.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function mediaTypeFor(media: readonly MediaType[], contentType: string): MediaType | undefined {
  const essence = essenceOf(contentType);
  const [type = ""] = essence.split("/");
  const suffix = /\+([^+]+)$/.exec(essence)?.[1];
  const ranges = [essence, ...(suffix === undefined ? [] : [`${type}/*+${suffix}`]), `${type}/*`, "*/*"];
  for (const range of ranges) {
    const named = media.filter((one) => essenceOf(one.type) === range);
    const [first, ...others] = named;
    if (!first) continue;
    const alike = named.filter((one) => parametersOf(one.type) === parametersOf(contentType));
    if (others.length === 0 || alike.length === 1) return alike[0] ?? first;
    return { type: first.type, examples: [] };
  }
  return undefined;
}

/** Writes the parameters of a media type in one form, those left out that say how it is written or how welcome it is. */
function parametersOf(contentType: string): string {
  const parameters = contentType
    .split(";")
    .slice(1)
    .map((parameter) => {
      const [name = "", value = ""] = parameter.split("=").map((part) => part.trim());
      return `${name.toLowerCase()}=${value.replace(/^"(.*)"$/, "$1")}`;
    });
  return parameters
    .filter((parameter) => !/^(?:charset|q|boundary)=|^=$/.test(parameter))
    .toSorted()
    .join(";");
}

/** Reads a media type without its parameters, in lower case. */
export function essenceOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Tells whether a media type is JSON or is written in it, as `application/problem+json` is. */
export function isJsonType(contentType: string): boolean {
  return /^[^/]+\/(?:[^/]+\+)?json$/.test(essenceOf(contentType));
}
