import type { Json } from "../../contract/json.ts";
import type { SampleTokens } from "./sample-store.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Reads how long a token lasts, in milliseconds: for ever, where its answer says nothing of use. */
export function readLifetimeMs(stated: Json | undefined, switches: SampleClientSwitches): number {
  if (stated === undefined) return switches.takesUnstatedLifeForNone ? 0 : Number.POSITIVE_INFINITY;
  const seconds = Number(stated);
  return seconds > 0 || switches.believesAnyLifetime ? seconds * 1000 : Number.POSITIVE_INFINITY;
}

/** Makes tokens that have not been used yet. */
export function withExpiry(
  accessToken: string,
  refreshToken: string,
  lifetimeMs: number,
  { looksIntoTokens }: SampleClientSwitches,
): SampleTokens {
  const expiresAtMs = (looksIntoTokens ? expiryIn(accessToken) : undefined) ?? Date.now() + lifetimeMs;
  return { accessToken, refreshToken, lifetimeMs, expiresAtMs, uses: 0 };
}

/** Reads when a JWT says that it expires, in milliseconds since the epoch; nothing where the token is none. */
function expiryIn(accessToken: string): number | undefined {
  const [, claims, signature] = accessToken.split(".");
  if (claims === undefined || signature === undefined) return undefined;
  return Number(JSON.parse(Buffer.from(claims, "base64url").toString()).exp) * 1000;
}
