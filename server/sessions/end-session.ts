import type { RevocationCause, SessionRecord } from "../store/session-record.ts";
import type { Change } from "../store/write.ts";

/** Ends a session: none of its tokens works from then on. A rotation that races with it finds its version gone. */
export function endSession(
  before: SessionRecord,
  revokedBecause: RevocationCause,
  nowMs: number,
): Change<SessionRecord> {
  const after = {
    ...before,
    revokedAtMs: nowMs,
    revokedBecause,
    sealedAnswer: null,
    version: before.version + 1,
  };
  return { before, after };
}
