import { type Call, targetOf } from "./call.ts";
import type { CriticalWrite } from "./critical-write.ts";
import { AlreadyInFlightError } from "./errors/already-in-flight-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { keepRecord } from "./keep-record.ts";
import type { Line } from "./line.ts";
import { plainPath } from "./plain-path.ts";
import { settle } from "./settle.ts";

/**
 * Sends a critical write, never two to the same path at a time, and keeps a record of what became of it.
 *
 * @throws AlreadyInFlightError, and what `settle` throws.
 */
export async function sendCritical(call: Call, line: Line): Promise<Response> {
  const key = plainPath(targetOf(call));
  if (line.underWay.has(key)) throw new AlreadyInFlightError(targetOf(call));
  line.underWay.add(key);
  try {
    const answer = await settle(call, line);
    await keepRecord(line, call, answer.ok ? call.meta.outcome : "refused");
    return answer;
  } catch (error) {
    // Of what was never sent, whoever has left waits for no journal; still, it is told one thing after the other.
    const end = () => keepRecord(line, call, outcomeOf(call, error));
    const isLeft = call.meta.attempts === 0 && call.init.signal?.aborted;
    if (isLeft) call.kept?.then(end);
    else if (call.firstSentAtMs > 0) await end();
    throw error;
  } finally {
    line.underWay.delete(key);
  }
}

function outcomeOf({ meta }: Call, error: unknown): CriticalWrite["outcome"] {
  if (meta.attempts === 0) return "unsent";
  return error instanceof StateConflictError ? "conflict" : "unknown";
}
