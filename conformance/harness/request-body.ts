import type { IncomingMessage } from "node:http";
import type { Json } from "../contract/json.ts";
import { essenceOf, isJsonType } from "../contract/media.ts";

/** Bytes of a request body beyond this are not kept; no scenario asks for so many. */
const mostKept = 5_000_000;

/** Reads a request's body to its end; nothing where it has none. Rejects where the connection breaks before. */
export async function readRequestBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length <= mostKept) chunks.push(chunk);
  }
  return length === 0 ? undefined : new Uint8Array(Buffer.concat(chunks));
}

/** Reads bytes as JSON or as a form, by their Content-Type; nothing where they are neither. */
export function parseBody(bytes: Uint8Array | undefined, contentType: string | undefined): Json | undefined {
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  // OAuth token endpoints take forms (RFC 6749 section 4.1.3).
  if (essenceOf(contentType ?? "") === "application/x-www-form-urlencoded") {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (contentType !== undefined && !isJsonType(contentType)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
