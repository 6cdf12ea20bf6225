import { type Call, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { IdempotencyConflictError } from "./errors/idempotency-conflict-error.ts";
import { readText } from "./read-member.ts";

/**
 * Throws where a 422 says that the call's key was used for another request: its problem names the key in code or
 * type.
 */
export async function refuseReusedKey(call: Call, answer: Response): Promise<void> {
  if (!call.meta.idempotencyKey) return;
  const problem: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined);
  if (!/idempotency/i.test(`${readText(problem, "/code")} ${readText(problem, "/type")}`)) return;
  discard(answer);
  throw new IdempotencyConflictError(targetOf(call));
}
