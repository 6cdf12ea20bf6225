import { Buffer } from "node:buffer";
import { isJsonObject, type JsonObject, listIn, objectIn, textIn } from "../../contract/json.ts";
import { type HeaderField, headerOf } from "../../engine/exchange.ts";

/** Holds a recorded body; nothing where the recording left it out. */
export type HarBody = Uint8Array | undefined;

const noBytes = new Uint8Array();

/** Methods whose requests rarely have a body, so that a recorder says nothing of it. */
const bodiless = ["GET", "HEAD", "DELETE", "OPTIONS"];

/**
 * Reads the body of a recorded request.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#postData
 */
export function requestBodyOf(request: JsonObject, headers: readonly HeaderField[]): HarBody {
  const data = objectIn(request, "postData");
  const text = textIn(data, "text");
  const params = listIn(data, "params").filter(isJsonObject);
  // A recorder that knows the fields of a form may leave its text out.
  if (params.length > 0 && !text && /urlencoded/i.test(textIn(data, "mimeType") ?? "")) {
    const pairs = params.map((param) => [textIn(param, "name") ?? "", textIn(param, "value") ?? ""]);
    return new TextEncoder().encode(String(new URLSearchParams(pairs)));
  }
  // Browsers write binary bodies as text, one byte a character; HAR has no encoding here, ours is `_encoding`.
  const encoding = textIn(data, "_encoding") ?? textIn(data, "encoding");
  if (text) return wholeBody(text, { encoding, size: request.bodySize });
  const isEmpty = request.bodySize === 0 || headerOf({ headers }, "Content-Length") === "0";
  const isSilent = bodiless.includes(textIn(request, "method")?.toUpperCase() ?? "");
  const hasLength = headerOf({ headers }, "Content-Length") !== undefined;
  return isEmpty || (isSilent && !hasLength) ? noBytes : undefined;
}

/**
 * Reads the body of a recorded response.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#content
 */
export function responseBodyOf(response: JsonObject, method: string): HarBody {
  const content = objectIn(response, "content");
  const text = textIn(content, "text");
  if (text) return wholeBody(text, { encoding: textIn(content, "encoding"), size: content.size });
  const { status } = response;
  if (method === "HEAD" || status === 204 || status === 304) return noBytes;
  // A recorder that leaves bodies out often writes their size as 0 or -1.
  const isEmpty = text === "" && content.size === 0 && (response.bodySize === 0 || response.bodySize === -1);
  const isDeclaredEmpty = headerOf({ headers: headersOf(response) }, "Content-Length") === "0";
  return isEmpty || isDeclaredEmpty ? noBytes : undefined;
}

/** Reads the header fields of a recorded message, those of HTTP/2 that stand for the request line left out. */
export function headersOf(message: JsonObject): readonly HeaderField[] {
  return listIn(message, "headers").flatMap((field): HeaderField[] => {
    if (!isJsonObject(field)) return [];
    const name = textIn(field, "name");
    const value = textIn(field, "value");
    return name === undefined || value === undefined || name.startsWith(":") ? [] : [[name, value]];
  });
}

/** A body in which the suite has masked secrets is shorter than it was, and whole all the same. */
const masked = /<(?:access|refresh|password|cookie|secret)[:>]/;

/** Gives a body's bytes; nothing where there are fewer than its size says, as in browsers that cut long ones. */
function wholeBody(
  text: string,
  { encoding, size }: { readonly encoding: string | undefined; readonly size: unknown },
): HarBody {
  const bytes = encoding === "base64" ? Buffer.from(text, "base64") : new TextEncoder().encode(text);
  const isCut = typeof size === "number" && bytes.length < size && !masked.test(text);
  return isCut ? undefined : bytes;
}
