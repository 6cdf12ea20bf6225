import { type Call, canSendAgain, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { NotReplayedError } from "./errors/not-replayed-error.ts";
import type { Line } from "./line.ts";
import { readHttpError } from "./to-http-error.ts";
import { isInProgress, isLost, isUnclear } from "./unclear.ts";
import { unknownOutcome } from "./unknown-outcome.ts";

/**
 * Sends a call that is not critical, until it gets more than a passing failure or its retries are used up. A 401
 * renews the session; then a safe or idempotent call is sent once more, and a guarded one is not, so that the caller
 * can decide at leisure.
 *
 * @throws what the last attempt threw; the reason of the call's signal; BodyNotReplayableError.
 *   Of a guarded call: NotReplayedError, and UnknownOutcomeError instead of any unclear failure.
 */
export async function sendCall(call: Call, line: Line): Promise<Response> {
  const { meta, init } = call;
  const isGuarded = call.replay === "guarded";
  for (;;) {
    let answer: Response | undefined;
    let loss: unknown;
    try {
      answer = await line.attempt(call);
    } catch (error) {
      if (!isLost(error)) throw error;
      loss = error;
    }
    if (isPassing(call, answer)) {
      const waitMs = canSendAgain(call) ? line.retries.take(call.retries, answer) : undefined;
      if (waitMs !== undefined) {
        if (answer) discard(answer);
        call.retries += 1;
        await line.pause(call, waitMs);
        continue;
      }
    } else if (answer) line.retries.replenish();

    if (!answer) throw isGuarded ? unknownOutcome(call, "send", { cause: loss }) : loss;
    if (isGuarded && isUnclear(answer)) {
      throw unknownOutcome(call, "send", { cause: await readHttpError(answer, targetOf(call)) });
    }
    if (!line.isCurable(call, answer)) return answer;
    discard(answer);
    try {
      await line.cure(call);
    } catch (cause) {
      if (!isGuarded || init.signal?.aborted) throw cause;
      throw new NotReplayedError(targetOf(call), meta, { cause });
    }
    if (isGuarded) throw new NotReplayedError(targetOf(call), meta);
    if (!canSendAgain(call)) throw new BodyNotReplayableError(targetOf(call), meta);
  }
}

/**
 * Tells whether a failure may pass. Of a call that may be repeated, besides what is unclear, 425 (RFC 8470) and 429
 * (RFC 6585) may.
 *
 * @param answer undefined stands for one that was lost.
 */
function isPassing(call: Call, answer: Response | undefined): boolean {
  if (answer && isInProgress(answer, call)) return true;
  if (call.replay === "guarded") return false;
  if (!answer) return true;
  if (!isUnclear(answer) && answer.status !== 425 && answer.status !== 429) return false;
  return answer.headers.get("x-should-retry") !== "false";
}
