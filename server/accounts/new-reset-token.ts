import { toBase64url } from "../crypto/base64url.ts";
import type { Services } from "../services.ts";
import type { ResetTokenRecord } from "../store/reset-token-record.ts";
import type { Change } from "../store/write.ts";

/** A token to be mailed, and the hash by which it is known again. */
export interface ResetToken {
  readonly token: string;
  readonly tokenHash: string;
}

/** Draws a token with which a password can be set: opaque, 256 random bits. */
export async function newResetToken({ random, cryptography }: Services): Promise<ResetToken> {
  const token = `csp_${toBase64url(random(32))}`;
  return { token, tokenHash: await cryptography.sha256(token) };
}

/**
 * Gives a user a token, which takes the place of the one before.
 *
 * @param before undefined where there is none.
 */
export function grantResetToken(
  userId: string,
  before: ResetTokenRecord | undefined,
  { tokenHash }: ResetToken,
  expiresAtMs: number,
): Change<ResetTokenRecord> {
  const after = { userId, tokenHash, expiresAtMs, version: (before?.version ?? 0) + 1 };
  return { before: before ?? null, after };
}
