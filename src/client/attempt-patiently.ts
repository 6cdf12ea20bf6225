import { type Call, canSendAgain } from "./call.ts";
import { discard } from "./discard.ts";
import type { Line } from "./line.ts";
import { isLost, isUnclear } from "./unclear.ts";

/**
 * Sends a call until it gets more than a passing failure, or its retries are used up; then the last answer stands.
 *
 * @param isPassing judges an answer; undefined stands for one that was lost.
 * @throws what the last attempt threw; the reason of the call's signal.
 */
export async function attemptPatiently(
  call: Call,
  line: Line,
  isPassing: (answer: Response | undefined, call: Call) => boolean,
): Promise<Response> {
  for (;;) {
    let answer: Response | undefined;
    let loss: unknown;
    try {
      answer = await line.attempt(call);
    } catch (error) {
      if (!isLost(error)) throw error;
      loss = error;
    }
    const isOver = !isPassing(answer, call);
    if (isOver && answer !== undefined) line.retries.replenish();
    const waitMs = isOver || !canSendAgain(call) ? undefined : line.retries.take(call.retries, answer);
    if (waitMs === undefined) {
      if (answer === undefined) throw loss;
      return answer;
    }
    if (answer !== undefined) discard(answer);
    call.retries += 1;
    await line.sleep(waitMs, { signal: call.init.signal ?? undefined });
  }
}

/** What may pass for a call that may be repeated: besides what is unclear, 425 (RFC 8470) and 429 (RFC 6585). */
export function isPassing(answer: Response | undefined, call: Call): boolean {
  if (answer === undefined || isInProgress(answer, call)) return true;
  const { status, headers } = answer;
  if (!isUnclear(answer) && status !== 425 && status !== 429) return false;
  return headers.get("x-should-retry") !== "false";
}

/**
 * Tells whether the server is still working on an earlier sending with the same key, and asks to wait for it.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7
 */
export function isInProgress(answer: Response | undefined, { idempotencyKey }: Call): boolean {
  return idempotencyKey !== undefined && answer?.status === 409 && answer.headers.has("retry-after");
}
