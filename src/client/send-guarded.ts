import { attemptPatiently, isInProgress } from "./attempt-patiently.ts";
import { type Call, metaOfCall, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { NotReplayedError } from "./errors/not-replayed-error.ts";
import { unknownOutcome } from "./landing.ts";
import type { Line } from "./line.ts";
import { readHttpError } from "./to-http-error.ts";
import { isLost, isUnclear } from "./unclear.ts";

/**
 * Sends a guarded write, once in all but where its key makes the server ask for patience. A 401 still renews the
 * session, so that the caller can decide at leisure.
 */
export async function sendGuarded(call: Call, line: Line): Promise<Response> {
  const answer = await attemptPatiently(call, line, isInProgress).catch((cause: unknown) => {
    throw isLost(cause) ? unknownOutcome(call, "send", { status: undefined, cause }) : cause;
  });
  const { status } = answer;
  if (isUnclear(answer)) {
    throw unknownOutcome(call, "send", { status, cause: await readHttpError(answer, targetOf(call)) });
  }
  if (!line.isCurable(call, answer)) return answer;
  discard(answer);
  await line.cure(call).catch((cause: unknown) => {
    if (call.init.signal?.aborted) throw cause;
    throw new NotReplayedError(targetOf(call), metaOfCall(call), { cause });
  });
  throw new NotReplayedError(targetOf(call), metaOfCall(call));
}
