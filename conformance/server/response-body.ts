import type { Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import { bodyTextOf, headerOf, type ReceivedResponse } from "../engine/exchange.ts";

/** Reads a response's body as JSON; nothing where it is empty, of another type, or not well formed. */
export function jsonBodyOf(response: ReceivedResponse): Json | undefined {
  if (response.body.length === 0 || !isJsonType(headerOf(response, "Content-Type") ?? "")) return undefined;
  try {
    return JSON.parse(bodyTextOf(response));
  } catch {
    return undefined;
  }
}
