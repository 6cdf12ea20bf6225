import type { Call } from "./call.ts";
import { discard } from "./discard.ts";
import { NotReplayedError } from "./errors/not-replayed-error.ts";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
import type { Line } from "./line.ts";
import { readHttpError } from "./to-http-error.ts";
import { isLost, isUnclear } from "./unclear.ts";

/** Sends a guarded write, once in all. A 401 still renews the session, so that the caller can decide at leisure. */
export async function sendGuarded(call: Call, line: Line): Promise<Response> {
  const answer = await line.attempt(call).catch((error: unknown) => {
    throw isLost(error) ? unknown(call, undefined, error) : error;
  });
  if (isUnclear(answer)) throw unknown(call, answer.status, await readHttpError(answer, call.target));
  if (!line.isCurable(call, answer)) return answer;
  discard(answer);
  await line.cure(call).catch((error: unknown) => {
    throw call.signal.aborted ? error : new NotReplayedError(call.target, call.meta(), { cause: error });
  });
  throw new NotReplayedError(call.target, call.meta());
}

function unknown(call: Call, status: number | undefined, cause: unknown): UnknownOutcomeError {
  return new UnknownOutcomeError({ target: call.target, phase: "send", meta: call.meta(), status, cause });
}
