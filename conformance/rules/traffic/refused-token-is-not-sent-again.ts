import { notJudged } from "../../server/judge-answers.ts";
import { type Call, endOf } from "../../traffic/call.ts";
import { isRefused } from "../../traffic/failures.ts";
import type { Past } from "../../traffic/past.ts";
import { hasSameKey, isSameRequest } from "../../traffic/repetition.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** A program that starts anew later may not know of the refusal any more. In milliseconds. */
const rememberedMs = 2_000;

export const rule: TrafficRule = {
  id: "refused-token-is-not-sent-again",
  kind: "traffic",
  level: "must",
  says: "Once a request is refused with 401, the same request is not sent with the same token again.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  unseen: "No request with a token was refused with 401.",
  restsOnTime: true,
  judgeEnd: (call) => (isRefused(call) && call.bearer !== undefined ? undefined : notJudged),
  judgeRequest: (call, past) => {
    const refused = past.failures.find((earlier) => isAgain(call, earlier, past));
    return refused
      ? `was sent again with the token that had just been refused with 401 (request ${refused.number}); refresh first.`
      : notJudged;
  },
  mutant: [
    { at: 0, part: "read", bearer: "A1", answer: 401 },
    { at: 20, part: "read", bearer: "A1", answer: 401 },
  ],
};

function isAgain(call: Call, earlier: Call, past: Past): boolean {
  if (call.bearer === undefined || earlier.bearer !== call.bearer) return false;
  if (!isRefused(earlier) || !past.beganAfter(call, earlier)) return false;
  const isSoon = call.startedAtMs - (endOf(earlier) ?? 0) <= rememberedMs;
  return hasSameKey(call, earlier) || (isSoon && isSameRequest(call, earlier));
}
