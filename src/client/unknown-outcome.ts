import { type Call, targetOf } from "./call.ts";
import { UnknownOutcomeError, type UnknownOutcomePhase } from "./errors/unknown-outcome-error.ts";

/** What is known beside the call. */
interface Known {
  readonly cause?: unknown;
  readonly entriesRead?: number;
}

/** Makes the error that says what is known of a write whose outcome is not. */
export function unknownOutcome(call: Call, phase: UnknownOutcomePhase, known: Known): UnknownOutcomeError {
  return new UnknownOutcomeError({
    ...known,
    target: targetOf(call),
    phase,
    meta: call.meta,
    status: call.status,
  });
}
