import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import type { Encoding, MediaType, SchemaPlace } from "../contract/operation.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { fileTypeOf, itemSchema, memberSchema } from "./file-part.ts";
import { sampleFile } from "./sample-file.ts";
import { pairsOf, scalarText } from "./style-text.ts";
import type { WrittenBody } from "./written-body.ts";

/** Parts one part from the next; made longer where a part holds it. */
const usualBoundary = "countersign-boundary";

interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly contentType?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bytes: Uint8Array;
}

/**
 * Writes a value as `multipart/form-data`: a part for each member and for each item of a list, objects in JSON, and
 * made-up files where the schema stands for bytes.
 *
 * @returns nothing where it is no object, or where a member has no form
 * @see https://spec.openapis.org/oas/v3.1.1.html#special-considerations-for-multipart-content
 */
export function writeMultipart(contract: Contract, media: MediaType, value: Json): WrittenBody | undefined {
  if (!isJsonObject(value)) return undefined;
  const members = Object.entries(value).map(([name, member]) =>
    partsOf(contract, memberSchema(contract, media.schema, name), { name, member, media }),
  );
  if (!members.every((parts) => parts !== undefined)) return undefined;
  const parts = members.flat();
  const boundary = boundaryFor(parts);
  const bytes = concatenated([
    ...parts.flatMap((part) => [
      encoded(`--${boundary}\r\n${headOf(part)}\r\n\r\n`),
      part.bytes,
      encoded("\r\n"),
    ]),
    encoded(`--${boundary}--\r\n`),
  ]);
  return { contentType: `${media.type}; boundary=${boundary}`, content: { bytes } };
}

interface Member {
  readonly name: string;
  readonly member: Json;
  readonly media: MediaType;
}

function partsOf(
  contract: Contract,
  schema: SchemaPlace | undefined,
  { name, member, media }: Member,
): readonly Part[] | undefined {
  const encoding = media.encoding?.get(name);
  const headers = headersOf(contract, encoding);
  if (encoding?.style) {
    const pairs = pairsOf(name, member, encoding.style, (text) => text);
    return pairs?.map(([name, text]) => ({ name, headers, bytes: encoded(text) }));
  }
  const items = Array.isArray(member) ? member : undefined;
  const ofItem = items ? itemSchema(contract, schema) : schema;
  const parts = (items ?? [member]).map((item): Part | undefined => {
    const content = contentOf(item, fileTypeOf(contract, ofItem), encoding?.contentType);
    return content && { name, headers, ...content };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** Writes what a part holds, by what its schema and its encoding say of it. */
function contentOf(
  value: Json,
  fileType: string | undefined,
  contentType: string | undefined,
): Pick<Part, "fileName" | "contentType" | "bytes"> | undefined {
  const text = scalarText(value);
  if (fileType !== undefined) {
    const { mediaType, name, bytes } = sampleFile(contentType ?? fileType, text ?? "countersign");
    return { fileName: name, contentType: mediaType, bytes };
  }
  const [first] = contentType?.split(",").map((type) => type.trim()) ?? [];
  const type = first ?? (typeof value === "object" ? "application/json" : undefined);
  if (type !== undefined && isJsonType(type))
    return { contentType: type, bytes: encoded(JSON.stringify(value)) };
  if (text === undefined) return undefined;
  return { ...(type !== undefined && { contentType: type }), bytes: encoded(text) };
}

/** Draws a value for each header that a part has to have; the same value each time. */
function headersOf(contract: Contract, encoding: Encoding | undefined): Part["headers"] {
  return (encoding?.headers ?? []).flatMap(({ name, required, schema }) => {
    if (!required || schema === undefined || /^content-/i.test(name)) return [];
    const text = scalarText(valueFromSchema(contract, schema, createSeededRandom(1)) ?? null);
    return text === undefined || !/^[ -~]+$/.test(text) ? [] : [[name, text] as const];
  });
}

/** Writes the head of a part, its names as browsers do. */
function headOf({ name, fileName, contentType, headers }: Part): string {
  const file = fileName === undefined ? "" : `; filename="${escaped(fileName)}"`;
  return [
    `Content-Disposition: form-data; name="${escaped(name)}"${file}`,
    ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
    ...headers.map(([field, value]) => `${field}: ${value}`),
  ].join("\r\n");
}

function escaped(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function boundaryFor(parts: readonly Part[]): string {
  const contents = parts.map(({ bytes }) => new TextDecoder().decode(bytes));
  let boundary = usualBoundary;
  while (contents.some((content) => content.includes(boundary))) boundary += "-";
  return boundary;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
