import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { essenceOf, isJsonType } from "../contract/media.ts";
import type { MediaType, RequestBody } from "../contract/operation.ts";
import { writeForm } from "./form.ts";
import { writeMultipart } from "./multipart.ts";
import { sampleFile } from "./sample-file.ts";
import { scalarText } from "./style-text.ts";
import type { WrittenBody } from "./written-body.ts";

/** Says in which of five ways a body of a media type is written. */
export type BodyForm = "json" | "form" | "multipart" | "text" | "file";

const forms: readonly BodyForm[] = ["json", "form", "multipart", "text", "file"];

/** Tells how a media type is written; nothing for one that is not written here, such as XML, or a range. */
export function bodyFormOf(type: string): BodyForm | undefined {
  const essence = essenceOf(type);
  if (isJsonType(essence)) return essence.includes("*") ? undefined : "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  if (/[*]|[/+]xml$|^multipart\//.test(essence)) return undefined;
  return essence.startsWith("text/") ? "text" : "file";
}

/** Lists the media types that an operation can be sent, one of each form: the one that says most of what is valid first. */
export function mediaToWrite(body: RequestBody | undefined): readonly MediaType[] {
  return forms.flatMap((form) => body?.media.find(({ type }) => bodyFormOf(type) === form) ?? []);
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
