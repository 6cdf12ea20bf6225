import { isJsonObject, type JsonObject, objectIn, textIn } from "../../contract/json.ts";
import { headerOf, type ReceivedResponse } from "../../engine/exchange.ts";
import type { MissingPart, RecordedExchange } from "../recording.ts";
import { headersOf, requestBodyOf, responseBodyOf } from "./har-body.ts";

/**
 * Reads an entry of a HAR as an exchange.
 *
 * @returns nothing where it holds no HTTP request that went out, or none whose start is told
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
export function readHarEntry(entry: unknown): RecordedExchange | undefined {
  if (!isJsonObject(entry)) return undefined;
  const startedAtMs = Date.parse(textIn(entry, "startedDateTime") ?? "");
  const request = objectIn(entry, "request");
  const method = textIn(request, "method")?.toUpperCase() ?? "";
  const url = URL.parse(textIn(request, "url") ?? "");
  // Pages also "load" data: and blob: addresses, which go nowhere.
  if (Number.isNaN(startedAtMs) || method === "" || !url || !/^(?:https?|wss?):$/.test(url.protocol)) {
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

/** Reads how long an entry took, in milliseconds: as a whole, else the sum of its parts; -1 stands for unknown. */
function durationOf(entry: JsonObject): number | undefined {
  const { time } = entry;
  if (typeof time === "number" && time >= 0) return time;
  const parts = Object.values(objectIn(entry, "timings")).filter((part) => typeof part === "number");
  const known = parts.filter((part) => part > 0);
  return known.length > 0 ? known.reduce((sum, part) => sum + part, 0) : undefined;
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
