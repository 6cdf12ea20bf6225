import { attemptPatiently, isPassing } from "./attempt-patiently.ts";
import { type Call, canSendAgain, metaOfCall, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import type { Line } from "./line.ts";

/** Sends a safe or idempotent call; a 401 that a refresh cures is followed by one more sending, and no third. */
export async function sendRepeatable(call: Call, line: Line): Promise<Response> {
  const first = await attemptPatiently(call, line, isPassing);
  if (first.status !== 401 || !line.isCurable(call, first)) return first;
  discard(first);
  await line.cure(call);
  if (!canSendAgain(call)) throw new BodyNotReplayableError(targetOf(call), metaOfCall(call));
  return attemptPatiently(call, line, isPassing);
}
