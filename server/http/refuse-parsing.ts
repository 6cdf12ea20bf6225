import { type Clock, isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import { Refusal } from "../errors/refusal.ts";
import { problemDocument } from "./problem-document.ts";
import type { RequestLog } from "./request-log.ts";
import { securityHeaders } from "./respond.ts";

/**
 * Refuses bytes that never became a request: with a problem like every other, as raw HTTP/1.1, and the end of the
 * connection, since nobody knows where the next request would begin. The log has a line of it.
 *
 * @param code what the parser calls the fault, as Node's `clientError` has it.
 */
export function refuseParsing(
  code: string | undefined,
  {
    random,
    clock,
    log,
  }: { readonly random: Random; readonly clock: Clock; readonly log?: RequestLog | undefined },
): string {
  const refusal = refusalOf(code);
  const requestId = newId("rq", random);
  log?.({
    ...{ at: isoTime(clock()), requestId, method: null, route: null, operationId: null },
    ...{ status: refusal.status, durationMs: 0, userId: null, clientId: null, problem: refusal.code },
  });
  const body = JSON.stringify(problemDocument(refusal, requestId, "/"));
  const headers = {
    ...securityHeaders,
    "Content-Type": "application/problem+json",
    "Content-Length": String(new TextEncoder().encode(body).length),
    "X-Request-Id": requestId,
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.status} ${reasons[refusal.status]}\r\n${lines.join("")}\r\n${body}`;
}

const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  413: "Content Too Large",
  431: "Request Header Fields Too Large",
};

function refusalOf(code: string | undefined): Refusal {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Refusal("request_timeout");
    case "HPE_HEADER_OVERFLOW":
      return new Refusal("headers_too_large");
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new Refusal("body_too_large");
    default:
      return new Refusal("request_malformed", { detail: "What was sent cannot be read as a request." });
  }
}
