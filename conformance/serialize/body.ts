import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { essenceOf, isJsonType } from "../contract/media.ts";
import type { MediaType, RequestBody } from "../contract/operation.ts";
import { fileTypeOf } from "./file-part.ts";
import { writeForm } from "./form.ts";
import { writeMultipart } from "./multipart.ts";
import { sampleFile } from "./sample-file.ts";
import { scalarText } from "./style-text.ts";
import type { WrittenBody } from "./written-body.ts";

/** Says in which way a body of a media type is written; `verbatim`, as the contract's example has it, and not otherwise. */
export type BodyForm = "json" | "form" | "multipart" | "text" | "file" | "verbatim";

const forms: readonly BodyForm[] = ["json", "form", "multipart", "text", "file", "verbatim"];

/** Tells how a media type is written; nothing for one that is not written here, such as `multipart/mixed`, or a range. */
export function bodyFormOf(type: string): BodyForm | undefined {
  const essence = essenceOf(type);
  if (isJsonType(essence)) return essence.includes("*") ? undefined : "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  if (/[*]|^multipart\//.test(essence)) return undefined;
  if (/[/+]xml$/.test(essence)) return "verbatim";
  return essence.startsWith("text/") ? "text" : "file";
}

/**
 * Lists the media types that an operation can be sent, one of each form: the one that says most of what is valid first.
 * Where the contract allows ranges alone, one type out of the first that will do.
 */
export function mediaToWrite(body: RequestBody | undefined, contract: Contract): readonly MediaType[] {
  const writable = (body?.media ?? []).filter((media) => formOf(media) !== "verbatim" || isQuotable(media));
  const written = forms.flatMap((form) => writable.find((media) => formOf(media) === form) ?? []);
  if (written.length > 0) return written;
  return (body?.media ?? []).flatMap((media) => typeInRange(media, contract) ?? []).slice(0, 1);
}

function formOf({ type }: MediaType): BodyForm | undefined {
  return bodyFormOf(type);
}

function isQuotable({ examples }: MediaType): boolean {
  return examples.some(isMarkup);
}

/** Tells whether an example is markup as it is written, and not a value that stands for some. */
export function isMarkup(example: Json): example is string {
  return typeof example === "string" && example.trimStart().startsWith("<");
}

function typeInRange(media: MediaType, contract: Contract): MediaType | undefined {
  const range = essenceOf(media.type);
  if (range === "text/*") return { ...media, type: "text/plain", isOfRange: true };
  if (range !== "*/*" && range !== "application/*") return undefined;
  const type = fileTypeOf(contract, media.schema) ?? "application/json";
  return { ...media, type, isOfRange: true };
}

/**
 * Writes a value as a body of a media type, as the contract's encoding of it says.
 *
 * @returns nothing where there is no way to write it
 */
export function writeBody(contract: Contract, media: MediaType, value: Json): WrittenBody | undefined {
  switch (bodyFormOf(media.type)) {
    case "json":
      return { contentType: media.type, content: { json: value } };
    case "form": {
      const text = writeForm(media, value);
      return text === undefined ? undefined : { contentType: media.type, content: { text } };
    }
    case "multipart":
      return writeMultipart(contract, media, value);
    case "text": {
      const text = scalarText(value);
      return text === undefined ? undefined : { contentType: media.type, content: { text } };
    }
    case "file": {
      const text = scalarText(value);
      if (text === undefined) return undefined;
      return { contentType: media.type, content: { bytes: sampleFile(media.type, text).bytes } };
    }
    default:
      return undefined;
  }
}
