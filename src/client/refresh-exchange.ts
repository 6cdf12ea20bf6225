import { CountersignError } from "./errors/countersign-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { RefreshFailedError } from "./errors/refresh-failed-error.ts";
import type { Grant } from "./grant.ts";
import { retryAfterMsOf } from "./retry-advice.ts";
import type { ServerClock } from "./server-clock.ts";
import type { TokenAnswer } from "./token-answer.ts";
import type { Tokens } from "./tokens.ts";

/** Asks for the successor of tokens; after a failure it asks nobody until the cooldown is over. */
export type RefreshExchange = (stored: Tokens, signal: AbortSignal) => Promise<TokenAnswer | "refused">;

/** What asking for a successor takes. */
export interface RefreshExchangeOptions {
  readonly grant: Grant;
  readonly clock: ServerClock;
  /** How long after a failure nobody is asked, in milliseconds; Retry-After may make it longer. */
  readonly cooldownMs: number;
  readonly onFailure: (error: unknown) => void;
}

/** Creates the exchange of one session, with a cooldown of its own. */
export function createRefreshExchange(options: RefreshExchangeOptions): RefreshExchange {
  const { grant, clock, cooldownMs, onFailure } = options;
  let coolUntilMs = 0;

  /** A lost answer may have held the only successor; within the grace, asking again answers it once more. */
  async function askTwice(stored: Tokens, signal: AbortSignal): Promise<TokenAnswer | "refused"> {
    try {
      return await grant.refresh(stored, signal);
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      return grant.refresh(stored, signal);
    }
  }

  function coolDown(error: unknown): unknown {
    // A refresh that was not answered in time says nothing of the next one.
    if (error instanceof RefreshFailedError) return error;
    const answer = error instanceof HttpError ? error.response : undefined;
    const waitMs = Math.max(cooldownMs, retryAfterMsOf(answer, clock));
    coolUntilMs = clock.local() + waitMs;
    const isTransient = error instanceof HttpError || error instanceof NetworkError;
    if (error instanceof CountersignError && !isTransient) return error;
    return new RefreshFailedError(waitMs, { cause: error });
  }

  return async (stored, signal) => {
    const waitMs = coolUntilMs - clock.local();
    if (waitMs > 0) throw new RefreshFailedError(waitMs);
    try {
      return await askTwice(stored, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      const failure = coolDown(error);
      onFailure(failure);
      throw failure;
    }
  };
}
