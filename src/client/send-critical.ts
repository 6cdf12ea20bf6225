import { type Call, targetOf } from "./call.ts";
import type { CriticalWrite } from "./critical-write.ts";
import { AlreadyInFlightError } from "./errors/already-in-flight-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { keepRecord } from "./keep-record.ts";
import type { Line } from "./line.ts";
import { settle } from "./settle.ts";

/**
 * Sends a critical write, never two to the same path at a time, and keeps a record of what became of it.
 *
 * @throws AlreadyInFlightError, and what `settle` throws.
 */
export async function sendCritical(call: Call, line: Line): Promise<Response> {
  const key = targetOf(call);
  if (line.underWay.has(key)) throw new AlreadyInFlightError(targetOf(call));
  line.underWay.add(key);
  try {
    const answer = await settle(call, line);
    await keepRecord(line, call, answer.ok ? call.meta.outcome : "refused");
    return answer;
  } catch (error) {
    if (call.firstSentAtMs > 0) await keepRecord(line, call, outcomeOf(call, error));
    throw error;
  } finally {
    line.underWay.delete(key);
  }
}

function outcomeOf({ meta }: Call, error: unknown): CriticalWrite["outcome"] {
  if (meta.attempts === 0) return "unsent";
  return error instanceof StateConflictError ? "conflict" : "unknown";
}
