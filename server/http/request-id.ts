import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";

/** Takes a request's own id where it is one that can stand in a log and a header, else makes one. */
export function requestIdOf(headers: Headers, random: Random): string {
  const given = headers.get("X-Request-Id");
  return given !== null && /^[\w-]{1,64}$/.test(given) ? given : newId("rq", random);
}
