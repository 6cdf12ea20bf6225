import { isJsonObject, type JsonObject, objectIn, textIn } from "../../contract/json.ts";
import { headerOf, type ReceivedResponse } from "../../engine/exchange.ts";
import type { MissingPart, RecordedExchange } from "../recording.ts";
import { headersOf, requestBodyOf, responseBodyOf } from "./har-body.ts";
import { durationOf, readMoment } from "./har-time.ts";

/**
 * Reads an entry of a HAR as an exchange.
 *
 * @returns nothing where it holds no HTTP request that went out, or none whose start is told
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
export function readHarEntry(entry: unknown): RecordedExchange | undefined {
  if (!isJsonObject(entry)) return undefined;
  const startedAtMs = readMoment(textIn(entry, "startedDateTime") ?? "");
  const request = objectIn(entry, "request");
  const method = textIn(request, "method")?.toUpperCase() ?? "";
  // A WebSocket begins as HTTP, at the same origin: RFC 6455 section 4.1.
  const url = URL.parse((textIn(request, "url") ?? "").replace(/^ws/i, "http"));
  // Pages also "load" data: and blob: addresses, which go nowhere.
  if (Number.isNaN(startedAtMs) || method === "" || !url || !/^https?:$/.test(url.protocol)) {
    return undefined;
  }
  const durationMs = durationOf(entry);
  const headers = headersOf(request);
  const body = requestBodyOf(request, headers);
  const { response, failure, isBodyMissing } = answerOf(entry, method);
  const missing: readonly MissingPart[] = [
    ...(body === undefined ? ["request body" as const] : []),
    ...(isBodyMissing ? ["response body" as const] : []),
    ...(durationMs === undefined ? ["end" as const] : []),
  ];
  return {
    number: 0,
    startedAtMs,
    endedAtMs: startedAtMs + (durationMs ?? 0),
    request: { method, url: url.href, headers, ...(body?.length && { body }) },
    ...(response && { response }),
    ...(failure !== undefined && { failure }),
    sender: `${textIn(entry, "pageref") ?? ""} ${headerOf({ headers }, "User-Agent") ?? ""}`,
    missing,
  };
}

function answerOf(
  entry: JsonObject,
  method: string,
): {
  readonly response?: ReceivedResponse;
  readonly failure?: string;
  readonly isBodyMissing: boolean;
} {
  const response = objectIn(entry, "response");
  const { status } = response;
  // Browsers write the status 0 where no answer came, and say why in a member of their own.
  if (typeof status !== "number" || status < 100) {
    const why = textIn(response, "_error") ?? textIn(entry, "_failureText") ?? textIn(response, "statusText");
    return { failure: why || "The recording holds no answer.", isBodyMissing: true };
  }
  const body = responseBodyOf(response, method);
  return {
    response: { status, headers: headersOf(response), body: body ?? new Uint8Array() },
    isBodyMissing: body === undefined,
  };
}
