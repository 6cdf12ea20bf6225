import { TokenResponseError } from "./errors/token-response-error.ts";
import type { TokenAnswer } from "./token-answer.ts";

/** What a session holds, and a store keeps. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token expires, in milliseconds since the epoch by the server's clock. */
  readonly expiresAtMs?: number;
  /** How long the access token was good for when it was new, in milliseconds. */
  readonly lifetimeMs?: number;
  /** What the access token is good for, where the server said so; scopes parted by spaces. */
  readonly scope?: string | undefined;
  /** Names the sign-in that these tokens come from; a refresh keeps it. No call crosses from one to another. */
  readonly signInId: string;
  /** Names this very pair, and no other. */
  readonly generation: string;
}

/**
 * Makes tokens of an answer. A refresh that answers no refresh token leaves the old one good.
 *
 * @throws TokenResponseError where no header can bear the access token; the platform would quote it in its own error.
 * @param nowMs by the server's clock.
 * @param previous the tokens that were renewed; undefined for a new sign-in.
 * @see https://www.rfc-editor.org/rfc/rfc6749.html#section-6
 */
export function toTokens(answer: TokenAnswer, nowMs: number, previous?: Tokens): Tokens {
  const { accessToken, refreshToken = previous?.refreshToken, scope = previous?.scope } = answer;
  if (!/^[\x21-\x7e]+$/.test(accessToken)) {
    throw new TokenResponseError("no header can bear its access token");
  }
  const { lifetimeMs = 0 } = answer;
  return {
    accessToken,
    refreshToken,
    scope,
    ...(lifetimeMs > 0 &&
      lifetimeMs < Number.POSITIVE_INFINITY && { lifetimeMs, expiresAtMs: nowMs + lifetimeMs }),
    signInId: previous?.signInId ?? crypto.randomUUID(),
    generation: crypto.randomUUID(),
  };
}
