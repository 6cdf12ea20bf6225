import { isDeepStrictEqual } from "node:util";
import { foldHistory } from "../../domain/fold-history.ts";
import { verifyAuditChain } from "../../domain/verify-audit-chain.ts";
import type { Kept } from "./kept.ts";

/** Judges that an order's state is the fold of its history. */
export function judgeOrder(orderId: string, kept: Kept): string[] {
  try {
    const folded = foldHistory(kept.history(orderId));
    const isSame = isDeepStrictEqual(folded ?? undefined, kept.order(orderId));
    return isSame ? [] : [`${orderId} is not what its history makes of it`];
  } catch (error) {
    return [`${orderId}: ${error}`];
  }
}

/** Judges that the audit logs are chains without a gap. */
export function judgeAuditLogs(kept: Kept): string[] {
  return kept.auditLogs().flatMap((log) => {
    const verdict = verifyAuditChain(log);
    return verdict.isIntact ? [] : [`An audit log is ${verdict.fault} at ${verdict.sequence}`];
  });
}

/** Judges that each session has one refresh token a generation, and that the last one is the current one. */
export function judgeSessions(kept: Kept): string[] {
  return kept.refreshChains().flatMap(({ current, generations }) => {
    const [first = 0] = generations;
    const isChain = generations.every((generation, index) => generation === first + index);
    if (isChain && generations.at(-1) === current) return [];
    return [`A session's refresh tokens are ${generations.join(", ")}, and ${current} is the current one`];
  });
}
