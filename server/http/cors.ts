import { acceptedHeaders, exposedHeaders } from "./respond.ts";

/** How long a browser may keep the answer to a preflight, in seconds. */
const maxAgeSeconds = "600";

/**
 * Lets pages of the listed origins, and no others, read an answer. Credentials are never allowed: a token is sent
 * by the page, not by the browser.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function allowOrigin(response: Response, origin: string | null, allowed: readonly string[]): Response {
  if (allowed.length === 0) return response;
  response.headers.append("Vary", "Origin");
  if (origin === null || !allowed.includes(origin)) return response;
  response.headers.set("Access-Control-Allow-Origin", origin);
  response.headers.set("Access-Control-Expose-Headers", exposedHeaders.join(", "));
  return response;
}

/** Tells whether a request only asks whether another may be sent, from a page that may. */
export function isPreflight(request: Request, allowed: readonly string[]): boolean {
  const origin = request.headers.get("Origin");
  return (
    request.method === "OPTIONS" &&
    origin !== null &&
    allowed.includes(origin) &&
    request.headers.has("Access-Control-Request-Method")
  );
}

/** Headers that answer such a question for a path. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    "Access-Control-Allow-Methods": methods.join(", "),
    "Access-Control-Allow-Headers": acceptedHeaders.join(", "),
    "Access-Control-Max-Age": maxAgeSeconds,
  };
}
