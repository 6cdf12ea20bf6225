import { isInProgress } from "./attempt-patiently.ts";
import { type Call, metaOfCall, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { UnknownOutcomeError, type UnknownOutcomePhase } from "./errors/unknown-outcome-error.ts";
import type { Line } from "./line.ts";
import { retryAfterMsOf } from "./retry-advice.ts";
import { readHttpError } from "./to-http-error.ts";
import { isLost, isUnclear } from "./unclear.ts";

/** How one sending of a critical write ended: with an answer that settles it, or open. */
export type Landing = { readonly kind: "answered"; readonly answer: Response } | OpenLanding;

/** A sending that leaves it open whether the write landed: its token was refused, or all is unclear. */
export interface OpenLanding {
  readonly kind: "refused" | "unclear";
  /** Status of the answer; undefined where it was lost. */
  readonly status: number | undefined;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly waitMs: number;
  readonly cause?: unknown;
}

/**
 * Sends a critical write once.
 *
 * @throws as any call where nothing was sent at all; else UnknownOutcomeError where the caller gave up.
 */
export async function sendOnce(call: Call, line: Line, phase: "send" | "replay"): Promise<Landing> {
  try {
    const answer = await line.attempt(call);
    if (isUnclear(answer)) {
      const waitMs = retryAfterMsOf(answer, line.clock);
      return {
        kind: "unclear",
        status: answer.status,
        waitMs,
        cause: await readHttpError(answer, targetOf(call)),
      };
    }
    if (isInProgress(answer, call)) return landingOfConflict(answer, line);
    const isRefused = phase === "send" ? line.isCurable(call, answer) : answer.status === 401;
    if (!isRefused) return { kind: "answered", answer };
    discard(answer);
    return { kind: "refused", status: answer.status, waitMs: 0 };
  } catch (cause) {
    if (call.attempts === 0) throw cause;
    if (isLost(cause)) return { kind: "unclear", status: undefined, waitMs: 0, cause };
    if (phase === "send" && !call.init.signal?.aborted) throw cause;
    throw unknownOutcome(call, phase, { status: undefined, cause });
  }
}

/** A conflict that asks to wait is an earlier sending, still under way; any other refuses this one. */
export function landingOfConflict(answer: Response, line: Line): OpenLanding {
  discard(answer);
  const kind = answer.headers.has("retry-after") ? "unclear" : "refused";
  return { kind, status: answer.status, waitMs: retryAfterMsOf(answer, line.clock) };
}

/** Makes the error that says what is known of a write whose outcome is not. */
export function unknownOutcome(
  call: Call,
  phase: UnknownOutcomePhase,
  known: { readonly status: number | undefined; readonly cause?: unknown; readonly entriesRead?: number },
): UnknownOutcomeError {
  return new UnknownOutcomeError({ target: targetOf(call), phase, meta: metaOfCall(call), ...known });
}
