import type { Attempt } from "../attempt.ts";

/** Attributes of a span, by their names in the semantic conventions. */
export type HttpAttributes = Record<string, string | number | readonly string[]>;

const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY"];

/**
 * Describes a request. Values in the query are shown as REDACTED, for nobody can tell which of them are secrets.
 *
 * @param shownQuery names of query parameters whose values may be shown.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 */
export function requestAttributes(
  { method, url }: Request,
  attempt: Attempt | undefined,
  shownQuery: readonly string[],
): HttpAttributes {
  const at = new URL(url);
  const isKnown = METHODS.includes(method);
  return {
    "http.request.method": isKnown ? method : "_OTHER",
    ...(!isKnown && { "http.request.method_original": method }),
    "url.full": shownUrl(at, shownQuery),
    "server.address": at.hostname,
    "server.port": Number(at.port) || (at.protocol === "https:" ? 443 : 80),
    ...(attempt?.template !== undefined && { "url.template": attempt.template }),
    ...(attempt?.operationId !== undefined && { "countersign.operation_id": attempt.operationId }),
    ...(attempt !== undefined &&
      attempt.resendCount > 0 && { "http.request.resend_count": attempt.resendCount }),
  };
}

/** Describes an answer; an error one has an `error.type`. */
export function responseAttributes({ status, headers }: Response): HttpAttributes {
  const requestId = headers.get("x-request-id");
  return {
    "http.response.status_code": status,
    ...(requestId !== null && { "http.response.header.x-request-id": [requestId] }),
    ...(status >= 400 && { "error.type": String(status) }),
  };
}

/** Names the span: by the template, which is one for all its orders, never by the path. */
export function spanName(attributes: HttpAttributes): string {
  const method = attributes["http.request.method"];
  const verb = method === "_OTHER" ? "HTTP" : String(method);
  const template = attributes["url.template"];
  return template === undefined ? verb : `${verb} ${template}`;
}

function shownUrl({ origin, pathname, searchParams }: URL, shownQuery: readonly string[]): string {
  const query = [...searchParams].map(([name, value]) => {
    const shown = shownQuery.includes(name) ? encodeURIComponent(value) : "REDACTED";
    return `${encodeURIComponent(name)}=${shown}`;
  });
  return origin + pathname + (query.length > 0 ? `?${query.join("&")}` : "");
}
