import { toBase64url } from "../crypto/base64url.ts";
import type { Random } from "../crypto/random.ts";

/** An access token and the refresh token that goes with it. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly accessExpiresAtMs: number;
}

/** Draws a pair of tokens: opaque, 256 random bits each, and told apart at a glance by their prefix. */
export function newTokenPair(random: Random, accessExpiresAtMs: number): TokenPair {
  return {
    accessToken: `csa_${toBase64url(random(32))}`,
    refreshToken: `csr_${toBase64url(random(32))}`,
    accessExpiresAtMs,
  };
}
