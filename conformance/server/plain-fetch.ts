import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { brotliDecompressSync, unzipSync } from "node:zlib";
import type { Fetch } from "./send.ts";

/** Statuses whose answers have no body (Fetch standard, "null body status"). */
const bodyless = [204, 205, 304];

/**
 * Creates a `fetch` that sends what a request says and nothing of a browser's.
 *
 * The global one adds `Sec-Fetch-Mode: cors`, which a server may take as the sign of a browser, and then refuse for want
 * of an `Origin` what a `curl` of the same request is given.
 */
export function createPlainFetch(): Fetch {
  const plain = new PlainAgent({ keepAlive: true });
  const secure = new SecureAgent({ keepAlive: true });
  return async (request) => {
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const kept = request.url.startsWith("https:") ? secure : plain;
    return exchange(request, body, kept).catch((error: unknown) => {
      if (error instanceof StaleConnection) return exchange(request, body, false);
      throw error;
    });
  };
}

/** Says that a kept connection had ended by the time that it was used again. */
class StaleConnection extends Error {
  override readonly name = "StaleConnection";
}

function exchange(
  request: Request,
  body: Uint8Array | undefined,
  agent: PlainAgent | SecureAgent | false,
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const { url, method, signal } = request;
  const send = url.startsWith("https:") ? secureRequest : plainRequest;
  const headers = {
    "User-Agent": "countersign",
    ...Object.fromEntries(request.headers),
    ...(body && { "Content-Length": body.byteLength }),
  };
  const sent = send(url, { method, headers, agent, signal });
  const fail = (error: unknown) => reject(signal.aborted ? signal.reason : error);
  sent.on("response", (incoming) => {
    answerOf(incoming).then(resolve, fail);
  });
  sent.on("error", (error) => {
    const isReset = "code" in error && error.code === "ECONNRESET";
    fail(isReset && sent.reusedSocket ? new StaleConnection() : error);
  });
  sent.end(body);
  return promise;
}

async function answerOf(incoming: IncomingMessage): Promise<Response> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const status = incoming.statusCode ?? 0;
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2)
    headers.append(incoming.rawHeaders[at] ?? "", incoming.rawHeaders[at + 1] ?? "");
  const bytes = decoded(Buffer.concat(chunks), headers.get("Content-Encoding"));
  return new Response(bodyless.includes(status) ? null : new Uint8Array(bytes), { status, headers });
}

/** Undoes what a server may do to a body unasked; one that is not encoded as it says stays as it came. */
function decoded(bytes: Uint8Array, encoding: string | null): Uint8Array {
  try {
    if (encoding === "br") return brotliDecompressSync(bytes);
    return encoding === "gzip" || encoding === "deflate" ? unzipSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}
