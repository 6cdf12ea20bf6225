import type { Call } from "./call.ts";
import { discard } from "./discard.ts";
import type { Line } from "./line.ts";
import { isLost, isUnclear } from "./unclear.ts";

/**
 * Sends a call that may be repeated until it gets more than a passing failure, or its retries are used up; then the
 * last answer stands.
 *
 * @throws what the last attempt threw; the reason of the call's signal.
 */
export async function attemptPatiently(call: Call, line: Line): Promise<Response> {
  for (;;) {
    let answer: Response | undefined;
    let loss: unknown;
    try {
      answer = await line.attempt(call);
    } catch (error) {
      if (!isLost(error)) throw error;
      loss = error;
    }
    if (answer !== undefined && !isPassing(answer)) {
      line.retries.replenish();
      return answer;
    }
    const waitMs = call.canSendAgain ? line.retries.take(call.retries, answer) : undefined;
    if (waitMs === undefined) {
      if (answer === undefined) throw loss;
      return answer;
    }
    if (answer !== undefined) discard(answer);
    call.retries += 1;
    await line.sleep(waitMs, { signal: call.signal });
  }
}

/** Besides what is unclear, the two answers that ask to come again: 425 (RFC 8470) and 429 (RFC 6585). */
function isPassing(answer: Response): boolean {
  return isUnclear(answer) || answer.status === 425 || answer.status === 429;
}
