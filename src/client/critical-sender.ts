import { type Call, keyOf, metaOfCall, targetOf } from "./call.ts";
import { type CriticalWrite, recordOf } from "./critical-write.ts";
import { AlreadyInFlightError } from "./errors/already-in-flight-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import type { Line } from "./line.ts";
import { refuseReusedKey } from "./refuse-reused-key.ts";
import { sendCritical } from "./send-critical.ts";
import type { Sent } from "./sent.ts";

/** Sends critical writes, never two to the same URL at a time, and keeps a record of each. */
export type CriticalSender = (call: Call) => Promise<Sent>;

/** @param onRecord told what became of each write that was sent. */
export function createCriticalSender(
  line: Line,
  onRecord: (record: CriticalWrite) => void | Promise<void>,
): CriticalSender {
  const inFlight = new Set<string>();
  return async (call) => {
    const key = keyOf(call);
    if (inFlight.has(key)) throw new AlreadyInFlightError(targetOf(call));
    inFlight.add(key);
    let sent: Sent;
    try {
      const { answer, isApplied } = await sendCritical(call, line);
      const meta = metaOfCall(call, isApplied ? "applied" : undefined);
      await onRecord(recordOf(call, answer.ok ? meta.outcome : "refused"));
      sent = { response: answer, meta };
    } catch (error) {
      if (call.firstSentAtMs > 0) await onRecord(recordOf(call, outcomeOf(call, error)));
      throw error;
    } finally {
      inFlight.delete(key);
    }
    if (sent.response.status === 422) await refuseReusedKey(call, sent.response);
    return sent;
  };
}

function outcomeOf({ attempts }: Call, error: unknown): CriticalWrite["outcome"] {
  if (attempts === 0) return "unsent";
  return error instanceof StateConflictError ? "conflict" : "unknown";
}
