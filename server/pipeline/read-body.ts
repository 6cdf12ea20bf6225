import type { RequestShape } from "../../src/contract/index.ts";
import { Refusal } from "../errors/refusal.ts";
import { parseJson } from "./parse-json.ts";

/** A request's body: its text, which makes another request of the same key, and its value. */
export interface Body {
  readonly text: string;
  /** Undefined where there is none. */
  readonly value: unknown;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a request's body as the operation declares it.
 *
 * @param limits.maxBytes of the body as sent; more is refused before it is read.
 * @throws Refusal `media_type_unsupported`, `body_too_large`, `request_malformed`, or `request_invalid` for a body
 *   where the operation has none, or the other way round.
 */
export async function readBody(
  request: Request,
  shape: RequestShape,
  limits: { readonly maxBytes: number; readonly maxDepth: number },
): Promise<Body> {
  const bytes = await readBytes(request, limits.maxBytes);
  if (bytes.length === 0) {
    if (shape.body === "required") throw invalid("is missing");
    return { text: "", value: undefined };
  }
  if (shape.body === "none") throw invalid("must be absent");
  requireMediaType(request.headers, shape.mediaTypes ?? []);
  const text = decode(bytes);
  return { text, value: parseJson(text, limits.maxDepth) };
}

/** A body that breaks off, or comes too slowly, is its sender's fault, who is hardly there to be told. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  try {
    return await readAll(request, maxBytes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("request_malformed", {
      detail: "The body broke off.",
      errors: [{ pointer: "/body", message: "must come whole" }],
    });
  }
}

async function readAll(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("Content-Length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (request.body === null) return new Uint8Array();
  if (request.headers.has("Content-Length")) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > maxBytes) throw tooLarge(maxBytes);
    return bytes;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(new Uint8Array(chunk));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function requireMediaType(headers: Headers, mediaTypes: readonly string[]): void {
  const [mediaType = "", ...parameters] = (headers.get("Content-Type") ?? "")
    .split(";")
    .map((part) => part.trim().toLowerCase());
  const isUtf8 = parameters.every((part) => !part.startsWith("charset=") || /^charset="?utf-8"?$/.test(part));
  const isPlain = (headers.get("Content-Encoding") ?? "identity").toLowerCase() === "identity";
  const isTyped = mediaTypes.includes(mediaType) && isUtf8;
  if (isTyped && isPlain) return;
  const atFault = isTyped
    ? { pointer: "/headers/Content-Encoding", message: "must be absent" }
    : { pointer: "/headers/Content-Type", message: `must be ${mediaTypes.join(" or ")} in UTF-8` };
  throw new Refusal("media_type_unsupported", {
    detail: `The body must be ${mediaTypes.join(" or ")} in UTF-8, without a content encoding.`,
    errors: [atFault],
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal("request_malformed", {
      detail: "The body is not UTF-8.",
      errors: [{ pointer: "/body", message: "must be UTF-8" }],
    });
  }
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal("body_too_large", {
    detail: `The body is larger than ${maxBytes} bytes.`,
    errors: [{ pointer: "/body", message: `must have ${maxBytes} bytes at most` }],
  });
}

function invalid(message: string): Refusal {
  return new Refusal("request_invalid", {
    detail: "The body is not as the contract says.",
    errors: [{ pointer: "/body", message }],
  });
}
