import { notJudged } from "../../server/judge-answers.ts";
import type { Call } from "../../traffic/call.ts";
import { isRefused } from "../../traffic/failures.ts";
import type { Past } from "../../traffic/past.ts";
import { hasSameKey, repeatsAtOnce } from "../../traffic/repetition.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

export const rule: TrafficRule = {
  id: "refused-request-is-sent-again-once",
  kind: "traffic",
  level: "must",
  says: "A request that is refused with 401 is sent again at most once, with a new token.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2",
  unseen: "No request was refused with 401 and sent again with another token.",
  restsOnTime: true,
  judgeRequest: (call, past) => {
    const second = refusedBefore(call, past);
    if (!second) return notJudged;
    const first = refusedBefore(second, past);
    return (
      first &&
      `was refused with 401 twice, with two tokens (requests ${first.number} and ${second.number}), and sent a third time.`
    );
  },
  mutant: [
    { at: 0, part: "signIn", brings: ["A1", "R1"] },
    { at: 20, part: "read", bearer: "A1", answer: 401 },
    { at: 30, part: "refresh", refresh: "R1", brings: ["A2", "R2"] },
    { at: 40, part: "read", bearer: "A2", answer: 401 },
    { at: 50, part: "refresh", refresh: "R2", brings: ["A3", "R3"] },
    { at: 60, part: "read", bearer: "A3" },
  ],
};

/** Finds the refused request that a call is the repetition of, with another token. */
function refusedBefore(call: Call, past: Past): Call | undefined {
  return past.failures.findLast(
    (earlier) =>
      earlier.number < call.number &&
      isRefused(earlier) &&
      earlier.bearer !== undefined &&
      call.bearer !== undefined &&
      earlier.bearer !== call.bearer &&
      (repeatsAtOnce(call, earlier, past) || (hasSameKey(call, earlier) && past.beganAfter(call, earlier))),
  );
}
