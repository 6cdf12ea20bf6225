import { type Attempt, fetchAttempt } from "./attempt.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { ServerClock } from "./server-clock.ts";

/** Sends one request; the `fetch` of the platform, or anything with its manners. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Sends one request, once.
 *
 * @throws the reason of the request's signal where that was aborted, else NetworkError.
 */
export type Wire = (request: Request, attempt: Attempt) => Promise<Response>;

/** @param clock learns the server's time from each answer. */
export function createWire(fetch: Fetch, clock: ServerClock): Wire {
  return async (request, attempt) => {
    try {
      const answer = await fetchAttempt(fetch, request, attempt);
      clock.observe(answer);
      return answer;
    } catch (cause) {
      if (request.signal.aborted) throw request.signal.reason;
      throw new NetworkError(`${request.method} ${new URL(request.url).pathname}`, { cause });
    }
  };
}
