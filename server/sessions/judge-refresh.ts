import type { RefreshPolicy } from "../../src/contract/index.ts";
import type { RefreshStanding } from "../store/store.ts";

/**
 * What a presented refresh token deserves. `rotate`: it is unused. `repeat`: it was spent a moment ago and its
 * successor is unused, so its owner lost the answer. `reused`: two parties hold it. `refused`: it or its session
 * has ended.
 */
export type RefreshJudgement = "rotate" | "repeat" | "reused" | "refused";

/**
 * Judges a refresh token. Only the direct parent of the current token has a grace: what is older can only come
 * from somebody who kept a copy.
 *
 * @param idleMs how long an unused refresh token lives.
 * @see https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2
 */
export function judgeRefresh(
  { session, generation }: RefreshStanding,
  { graceSeconds }: RefreshPolicy,
  idleMs: number,
  nowMs: number,
): RefreshJudgement {
  const { revokedAtMs, endsAtMs, rotatedAtMs } = session;
  if (revokedAtMs !== null || endsAtMs <= nowMs || rotatedAtMs + idleMs <= nowMs) return "refused";
  if (generation === session.generation) return "rotate";
  const isParent = generation === session.generation - 1;
  return isParent && nowMs - rotatedAtMs <= graceSeconds * 1000 ? "repeat" : "reused";
}
