import { notJudged } from "../../server/judge-answers.ts";
import type { Call } from "../../traffic/call.ts";
import type { Grant } from "../../traffic/lineage.ts";
import type { Past } from "../../traffic/past.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** Two refreshes that began together may arrive one after the other. In milliseconds. */
const toleranceMs = 100;

export const rule: TrafficRule = {
  id: "rotated-refresh-token-is-not-sent-again",
  kind: "traffic",
  level: "must",
  says: "A refresh token that was exchanged for a new one is not sent again, once the new tokens are in use or the grace is over.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  unseen: "No refresh brought a new refresh token.",
  restsOnTime: true,
  judgeEnd: (call, past) => (successorsOf(call, past).length > 0 ? undefined : notJudged),
  judgeRequest: (call, past) => {
    const known = successorsOf(call, past).some((grant) => isSurelyKnown(grant, call, past));
    return known
      ? "sent a refresh token whose successor had been received and was known; a server may take it for stolen."
      : notJudged;
  },
  mutant: [
    { at: 0, part: "signIn", brings: ["A1", "R1"] },
    { at: 20, part: "refresh", refresh: "R1", brings: ["A2", "R2"] },
    { at: 40, part: "read", bearer: "A2" },
    { at: 500, part: "refresh", refresh: "R1", answer: 401 },
  ],
};

/** Lists what came out of the refresh token that a call carries, where that is another one. */
function successorsOf({ refreshToken }: Call, { grantOf }: Past): readonly Grant[] {
  const grants = refreshToken === undefined ? [] : (grantOf(refreshToken)?.successors ?? []);
  return grants.filter(({ refresh }) => refresh !== undefined && refresh !== refreshToken);
}

/** An answer may be lost on its last metre, and grace is there for that: until it is over, or the answer was used. */
function isSurelyKnown(
  { deliveredAtMs, firstUsedAtMs }: Grant,
  { startedAtMs }: Call,
  { contract }: Past,
): boolean {
  if (deliveredAtMs === undefined || startedAtMs - deliveredAtMs <= toleranceMs) return false;
  const graceMs = (contract.session?.policy?.graceSeconds ?? 0) * 1000;
  return (
    (firstUsedAtMs !== undefined && firstUsedAtMs < startedAtMs) || startedAtMs > deliveredAtMs + graceMs
  );
}
