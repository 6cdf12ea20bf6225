import { notJudged } from "../../server/judge-answers.ts";
import type { Call } from "../../traffic/call.ts";
import { describeEnd, isRefused, isUnclear } from "../../traffic/failures.ts";
import { repeatsAtOnce } from "../../traffic/repetition.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** A person may decide to send it again, so a repetition counts only where nobody had the time to. */
export const rule: TrafficRule = {
  id: "guarded-write-is-not-replayed",
  kind: "traffic",
  level: "must",
  says: "A write of the class `guarded` that was refused with 401, or failed unclearly, is not sent again by itself.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  unseen: "No write of the class `guarded` was refused with 401 or failed unclearly.",
  restsOnTime: true,
  judgeEnd: (call) => (isGuarded(call) && (isRefused(call) || isUnclear(call)) ? undefined : notJudged),
  judgeRequest: (call, past) => {
    if (!isGuarded(call)) return notJudged;
    const first = past.failures.findLast(
      (earlier) => (isRefused(earlier) || isUnclear(earlier)) && repeatsAtOnce(call, earlier, past),
    );
    // With the same token it breaks another rule, and says nothing more of this one.
    if (!first || (isRefused(first) && first.bearer === call.bearer)) return notJudged;
    return `${describeEnd(first)} (request ${first.number}) and was sent again at once; the caller has to decide.`;
  },
  mutant: [
    { at: 0, part: "signIn", brings: ["A1", "R1"] },
    { at: 20, part: "guardedWrite", bearer: "A1", answer: 401 },
    { at: 30, part: "refresh", refresh: "R1", brings: ["A2", "R2"] },
    { at: 40, part: "guardedWrite", bearer: "A2" },
  ],
};

/** Signing in and refreshing have rules of their own. */
function isGuarded({ replayClass, isRefresh, isSignIn }: Call): boolean {
  return replayClass === "guarded" && !isRefresh && !isSignIn;
}
