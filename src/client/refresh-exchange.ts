import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { CountersignError } from "./errors/countersign-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { RefreshFailedError } from "./errors/refresh-failed-error.ts";
import { RefreshTimeoutError } from "./errors/refresh-timeout-error.ts";
import type { Grant } from "./grant.ts";
import type { Parts } from "./parts.ts";
import { retryAfterMsOf } from "./retry-advice.ts";
import { type Tokens, toTokens } from "./tokens.ts";

/** Asks for the successor of tokens; after a failure it asks nobody until the cooldown is over. */
export type RefreshExchange = (stored: Tokens, signal: AbortSignal) => Promise<Tokens | "refused">;

/** Creates the exchange of one session, with a cooldown of its own. */
export function createRefreshExchange(parts: Parts, grant: Grant): RefreshExchange {
  const { clock, emit, refreshCooldownMs, refreshTimeoutMs } = parts;
  let coolUntilMs = 0;
  let cooledForMs = 0;

  function coolDown(error: unknown): unknown {
    // A refresh that was not answered in time says nothing of the next one.
    if (error instanceof AttemptTimeoutError) return new RefreshTimeoutError(refreshTimeoutMs);
    const answer = error instanceof HttpError ? error.response : undefined;
    const waitMs = Math.max(refreshCooldownMs, retryAfterMsOf(answer, clock));
    coolUntilMs = clock.local() + waitMs;
    cooledForMs = waitMs;
    const mayPass = answer || error instanceof NetworkError;
    if (error instanceof CountersignError && !mayPass) return error;
    return new RefreshFailedError(waitMs, { cause: error });
  }

  return async (stored, signal) => {
    const waitMs = coolUntilMs - clock.local();
    // More than it was is left only where the clock was set back.
    if (waitMs > 0 && waitMs <= cooledForMs) throw new RefreshFailedError(waitMs);
    const ask = () => grant.refresh(stored, signal);
    try {
      const answer = await ask().catch((error) => {
        if (!(error instanceof NetworkError)) throw error;
        // The lost answer may have held the only successor; within the grace, asking again answers it once more.
        return ask();
      });
      return answer === "refused" ? answer : toTokens(answer, clock.now(), stored);
    } catch (error) {
      if (signal.aborted) throw error;
      const failure = coolDown(error);
      emit("refreshFailed", { error: failure });
      throw failure;
    }
  };
}
