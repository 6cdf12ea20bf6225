import { fetchAttempt } from "./attempt.ts";
import { type Call, requestOf, targetOf } from "./call.ts";
import { countAttempts } from "./call-meta.ts";
import { discard } from "./discard.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import type { Parts } from "./parts.ts";
import { isRedirect } from "./redirect.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { Wire } from "./wire.ts";

const MOST_REDIRECTS = 5;

/** Creates the wire of one session. */
export function createWire({ base, clock, fetch, sleep }: Parts): Wire {
  async function exchange(request: Request, call: Call): Promise<Response> {
    try {
      return await fetchAttempt(fetch, request, call);
    } catch (cause) {
      if (request.signal.aborted) throw request.signal.reason;
      throw new NetworkError(targetOf(call), { cause });
    }
  }

  return async (call) => {
    const { meta, timeoutMs } = call;
    const limit = startTimeLimit(timeoutMs, sleep, () => new AttemptTimeoutError(targetOf(call), timeoutMs));
    try {
      let request = requestOf(call, limit?.signal);
      countAttempts(meta, meta.attempts + 1);
      for (let hops = 0; ; hops += 1) {
        const answer = await exchange(request, call);
        clock.observe(answer);
        if (!isRedirect(answer)) return answer;
        discard(answer);
        const next = URL.parse(answer.headers.get("location") ?? "", request.url);
        // Only reads follow, and only within the origin, for everything else would carry away a secret.
        if (call.replay !== "safe" || next?.origin !== base.origin || hops === MOST_REDIRECTS) {
          throw new UnexpectedRedirectError(targetOf(call), next?.origin);
        }
        request = new Request(next, request);
      }
    } finally {
      limit?.stop();
    }
  };
}
