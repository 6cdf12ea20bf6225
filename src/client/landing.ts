import { type Call, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import type { Line } from "./line.ts";
import { retryAfterMsOf } from "./retry-advice.ts";
import { readHttpError } from "./to-http-error.ts";
import { isInProgress, isLost, isUnclear } from "./unclear.ts";
import { unknownOutcome } from "./unknown-outcome.ts";

/** How one sending of a critical write ended: with an answer that settles it, or open. */
export type Landing = { readonly answer: Response } | OpenLanding;

/** A sending that leaves it open whether the write landed. */
export interface OpenLanding {
  /** True where the answer says that this sending did nothing; then only an earlier one can have. */
  readonly isRefused: boolean;
  /** How long the server asks to be left alone, in milliseconds. @default 0 */
  readonly waitMs?: number;
  readonly cause?: unknown;
}

/**
 * Sends a critical write once.
 *
 * @throws as any call where nothing was sent at all; else UnknownOutcomeError where the caller gave up.
 */
export async function sendOnce(call: Call, line: Line, isReplay: boolean): Promise<Landing> {
  let answer: Response;
  try {
    answer = await line.attempt(call);
  } catch (cause) {
    if (call.meta.attempts === 0) throw cause;
    if (isLost(cause)) return { isRefused: false, cause };
    if (!isReplay && !call.init.signal?.aborted) throw cause;
    throw unknownOutcome(call, isReplay ? "replay" : "send", { cause });
  }
  const { status, headers } = answer;
  const waitMs = retryAfterMsOf(answer, line.clock);
  if (isUnclear(answer)) {
    return { isRefused: false, waitMs, cause: await readHttpError(answer, targetOf(call)) };
  }
  // Of a replay, any conflict may be with the first sending; one that asks to wait is with it still.
  const isConflict = isReplay ? status === 409 || status === 412 : isInProgress(answer, call);
  const isTokenRefused = isReplay ? status === 401 : line.isCurable(call, answer);
  if (!isConflict && !isTokenRefused) return { answer };
  discard(answer);
  return { isRefused: isTokenRefused || !headers.has("retry-after"), waitMs };
}
