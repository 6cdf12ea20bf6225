import type { Context } from "../context.ts";
import type { OneTimeCodeRecord } from "../store/one-time-code-record.ts";
import type { Change } from "../store/write.ts";
import { drawCode } from "./draw-code.ts";

/**
 * Makes a code for a user, which takes the place of the one before.
 *
 * @param before undefined where there is none.
 */
export async function newOneTimeCode(
  userId: string,
  before: OneTimeCodeRecord | undefined,
  { nowMs, services }: Context,
): Promise<{ readonly code: string; readonly change: Change<OneTimeCodeRecord> }> {
  const { random, passwords, policy } = services;
  const code = drawCode(random);
  const after = {
    userId,
    codeHash: await passwords.hash(code),
    expiresAtMs: nowMs + policy.codeSeconds * 1000,
    wrongTries: 0,
    version: (before?.version ?? 0) + 1,
  };
  return { code, change: { before: before ?? null, after } };
}
