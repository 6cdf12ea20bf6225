import { describe, expect, it } from "vitest";
import { session as rules } from "../../src/contract/index.ts";
import { sampleSession, sampleUser } from "../store/sample-records.ts";
import type { SessionRecord } from "../store/session-record.ts";
import { judgeRefresh } from "./judge-refresh.ts";

const graceMs = rules.policy.graceSeconds * 1000;
const idleMs = 100_000;
const rotatedAtMs = 50_000;

function judge(generation: number, nowMs: number, fields: Partial<SessionRecord> = {}) {
  const session = sampleSession("a", { generation: 5, rotatedAtMs, endsAtMs: 1_000_000, ...fields });
  const standing = { session, generation, user: sampleUser("a"), clientIds: [] };
  return judgeRefresh(standing, rules.policy, idleMs, nowMs);
}

describe("a refresh token", () => {
  it("that is unused makes its successor", () => {
    expect(judge(5, rotatedAtMs)).toBe("rotate");
    expect(judge(5, rotatedAtMs + idleMs - 1)).toBe("rotate");
  });

  it("that was spent is answered again while its successor is unused and the grace lasts [REF-04]", () => {
    expect(judge(4, rotatedAtMs)).toBe("repeat");
    expect(judge(4, rotatedAtMs + graceMs)).toBe("repeat");
    expect(judge(4, rotatedAtMs + graceMs + 1)).toBe("reused");
  });

  it("whose successor is spent too has no grace, even in the same millisecond [REF-04] [REF-08]", () => {
    expect(judge(3, rotatedAtMs)).toBe("reused");
    expect(judge(1, rotatedAtMs)).toBe("reused");
  });

  it("is refused once its session ended, however it ended [REF-11]", () => {
    expect(judge(5, rotatedAtMs, { revokedAtMs: 1 })).toBe("refused");
    expect(judge(4, rotatedAtMs, { revokedAtMs: 1 })).toBe("refused");
    expect(judge(5, rotatedAtMs + idleMs)).toBe("refused");
    expect(judge(5, 60_000, { endsAtMs: 60_000 })).toBe("refused");
  });
});
