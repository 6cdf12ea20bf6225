import { formatBearerChallenge, formatRetryAfter, idempotency } from "../../src/contract/index.ts";
import type { Refusal } from "../errors/refusal.ts";
import type { PipelineAnswer } from "../pipeline/run-operation.ts";
import { problemDocument } from "./problem-document.ts";

/**
 * Headers of every answer: it is for this caller alone, for no cache, and for no browser to run or embed.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
};

/** Writes an operation's answer as a response. */
export function respond(answer: PipelineAnswer, requestId: string): Response {
  const { status, body, headers: own, isReplayed } = answer;
  const headers: Record<string, string> = { ...securityHeaders, ...own, "X-Request-Id": requestId };
  if (isReplayed) headers["Idempotent-Replayed"] = "true";
  if (body === undefined) return new Response(null, { status, headers });
  headers["Content-Type"] ??= "application/json";
  return new Response(JSON.stringify(body), { status, headers });
}

/** Writes a refusal as a response: the problem document, and the headers that its status asks for. */
export function respondRefused(
  refusal: Refusal,
  at: { readonly requestId: string; readonly pathname: string; readonly realm: string },
): Response {
  const { status, code, message, details } = refusal;
  const headers: Record<string, string> = {
    ...securityHeaders,
    "Content-Type": "application/problem+json",
    "X-Request-Id": at.requestId,
  };
  if (status === 401) headers["WWW-Authenticate"] = challenge(code, message, at.realm);
  if (details.etag !== undefined) headers.ETag = details.etag;
  if (details.allow !== undefined) headers.Allow = details.allow.join(", ");
  if (details.retryAfterMs !== undefined) headers["Retry-After"] = formatRetryAfter(details.retryAfterMs);
  const body = JSON.stringify(problemDocument(refusal, at.requestId, at.pathname));
  return new Response(body, { status, headers });
}

/** A request without a token, or one that brings other credentials, is told what to bring and no error. */
function challenge(code: string, description: string, realm: string): string {
  const isTokenAtFault = code === "token_expired" || code === "token_invalid" || code === "session_revoked";
  return formatBearerChallenge(realm, isTokenAtFault ? { error: "invalid_token", description } : undefined);
}

/** Response headers that a page of an allowed origin may read, beside those that every page may. */
export const exposedHeaders = [
  "ETag",
  "Date",
  "Location",
  "Retry-After",
  "X-Request-Id",
  "Idempotent-Replayed",
  "Preference-Applied",
  "WWW-Authenticate",
];

/** Request headers that such a page may send. */
export const acceptedHeaders = [
  "Authorization",
  "Content-Type",
  "If-Match",
  "Prefer",
  "X-Request-Id",
  idempotency.header,
];
