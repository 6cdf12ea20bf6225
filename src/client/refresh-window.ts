import type { ServerClock } from "./server-clock.ts";
import type { Tokens } from "./tokens.ts";

/** `fresh`: use it. `closing`: use it, and have it renewed meanwhile. `expired`: renew it first. */
export type Freshness = "fresh" | "closing" | "expired";

const LONGEST_WINDOW_MS = 120_000;
/** A short-lived token must not spend its life being renewed. */
const LARGEST_SHARE = 1 / 4;

/**
 * Draws how long before its expiry a token is renewed: at most two minutes or a quarter of its life, times 0.75
 * to 1.25 so that clients which signed in together do not refresh together.
 *
 * @param random 0 to 1, as `Math.random` gives it.
 */
export function drawWindowMs(lifetimeMs: number, random: () => number): number {
  return Math.min(LONGEST_WINDOW_MS, lifetimeMs * LARGEST_SHARE) * (0.75 + random() / 2);
}

/**
 * How long an access token is still good for, in milliseconds, by the server's clock; without a stated end, for ever:
 * then only a 401 tells.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1
 */
export function leftMsOf({ expiresAtMs = Number.POSITIVE_INFINITY }: Tokens, clock: ServerClock): number {
  return expiresAtMs - clock.now();
}

/** Judges tokens by the server's clock; the window is drawn once for each token. */
export function createFreshness(clock: ServerClock, random: () => number): (tokens: Tokens) => Freshness {
  let generation: string | undefined;
  let windowMs = 0;
  return (tokens) => {
    const leftMs = leftMsOf(tokens, clock);
    if (tokens.generation !== generation) {
      generation = tokens.generation;
      windowMs = drawWindowMs(tokens.lifetimeMs ?? leftMs, random);
    }
    return leftMs > windowMs ? "fresh" : leftMs > 0 ? "closing" : "expired";
  };
}
