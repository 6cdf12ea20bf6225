import type { Json } from "../contract/json.ts";
import { writeBody } from "../serialize/body.ts";
import { withFreshKey } from "./fresh-key.ts";
import { type OutgoingRequest, withBody } from "./outgoing-request.ts";
import type { Plan } from "./planner.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/**
 * Writes a planned request with another value in its body, in the media type that was planned, and with a key of its own.
 *
 * @returns nothing where no body was planned, or there is no way to write the value
 */
export function withValue(
  server: Pick<ServerUnderCheck, "contract">,
  { request, body }: Pick<Plan, "request" | "body">,
  value: Json,
): OutgoingRequest | undefined {
  const written = body && writeBody(server.contract, body.media, value);
  return written && withBody(withFreshKey(request, server), written);
}
