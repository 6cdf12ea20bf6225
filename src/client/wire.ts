import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { targetOf } from "./request-target.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";

/** Sends one request; the `fetch` of the platform, or anything with its manners. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Sends single requests and tells failures apart. */
export interface Wire {
  /**
   * @param timeoutMs how long to wait for the answer to begin; 0 means for ever.
   * @throws the reason of the request's signal; AttemptTimeoutError; NetworkError.
   */
  send(request: Request, timeoutMs: number): Promise<Response>;
}

export function createWire(fetch: Fetch, clock: ServerClock, sleep: Sleep): Wire {
  async function exchange(request: Request, signal: AbortSignal): Promise<Response> {
    signal.throwIfAborted();
    try {
      const response = await fetch(request);
      clock.observe(response);
      return response;
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new NetworkError(targetOf(request), { cause });
    }
  }

  async function exchangeInTime(request: Request, timeoutMs: number): Promise<Response> {
    const limit = startTimeLimit(
      timeoutMs,
      sleep,
      () => new AttemptTimeoutError(targetOf(request), timeoutMs),
    );
    const signal = AbortSignal.any([request.signal, limit.signal]);
    try {
      return await exchange(new Request(request, { signal }), signal);
    } finally {
      limit.stop();
    }
  }

  return {
    send: (request, timeoutMs) =>
      timeoutMs > 0 ? exchangeInTime(request, timeoutMs) : exchange(request, request.signal),
  };
}
