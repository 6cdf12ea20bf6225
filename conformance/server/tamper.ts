import { isJsonObject, type JsonObject } from "../contract/json.ts";
import type { Fetch } from "./send.ts";
import type { ServerMutant } from "./server-under-check.ts";

/** Makes a mutant that changes an honest server's answers and leaves its deeds alone. */
export function tamper(
  change: (response: Response, request: Request) => Response | Promise<Response>,
): ServerMutant {
  return (honest) => async (request) => change(await honest(request), request);
}

/** Copies an answer with another status, header set or body. */
export async function altered(
  response: Response,
  changes: { readonly status?: number; readonly headers?: Headers; readonly body?: string },
): Promise<Response> {
  const { status = response.status, headers = new Headers(response.headers) } = changes;
  const body = changes.body ?? (await response.text());
  // What the server said of the old body's length does not hold for the new one.
  headers.delete("Content-Length");
  const isBodyless = status === 204 || status === 304;
  return new Response(isBodyless ? null : body, { status, headers });
}

/** Copies a problem with another status, in its status line and in its body. */
export async function asProblem(response: Response, status: number): Promise<Response> {
  const problem: unknown = await response.json();
  const members: JsonObject = isJsonObject(problem) ? problem : {};
  return altered(new Response(null, response), { status, body: JSON.stringify({ ...members, status }) });
}

/** Tells whether a request got what it asked for by reading. */
export function isRead(response: Response, request: Request): boolean {
  return request.method === "GET" && response.ok;
}

/**
 * Tells whether a request got to see its own session: a read on which no other hangs, so that a server that breaks
 * it breaks nothing else.
 */
export function isSessionRead(response: Response, request: Request): boolean {
  return isRead(response, request) && new URL(request.url).pathname.endsWith("/session");
}

/** Reads a message's JSON object and leaves the message readable; no members where it has none. */
export async function readBody(message: Request | Response): Promise<JsonObject> {
  const text = message.body === null ? "" : await message.clone().text();
  try {
    const body: unknown = JSON.parse(text);
    return isJsonObject(body) ? body : {};
  } catch {
    return {};
  }
}

/** Copies a request with another JSON body. */
export function withJson(request: Request, body: JsonObject): Request {
  const headers = new Headers(request.headers);
  headers.delete("Content-Length");
  return new Request(request.url, { method: request.method, headers, body: JSON.stringify(body) });
}

/** Sends a write on as if it had named the present version of what it writes to. */
export async function withPresentTag(honest: Fetch, write: Request): Promise<Response> {
  const { pathname, origin } = new URL(write.url);
  const thing = /^.*\/(?:orders|books)\/[^/]+/.exec(pathname)?.[0] ?? pathname;
  const authorization = write.headers.get("Authorization") ?? "";
  const present = await honest(
    new Request(`${origin}${thing}`, { headers: { Authorization: authorization } }),
  );
  write.headers.set("If-Match", present.headers.get("ETag") ?? "");
  return honest(write);
}
