import { headerOf } from "../../engine/exchange.ts";
import { notJudged } from "../../server/judge-answers.ts";
import { askedToWaitMs } from "../../traffic/asked-to-wait.ts";
import { answerOf, type Call, endOf } from "../../traffic/call.ts";
import { isSameRequest } from "../../traffic/repetition.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** Timers end a little early, and clocks are read on the way. In milliseconds. */
const toleranceMs = 50;

/** RFC 9110 suggests to wait; we ask for it. */
export const rule: TrafficRule = {
  id: "retry-after-is-waited-for",
  kind: "traffic",
  level: "house",
  says: "What is answered 429 or 503 with Retry-After is not sent again before that time has passed.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  unseen: "No answer of 429 or 503 had a Retry-After.",
  restsOnTime: true,
  judgeEnd: (call) => (waitOf(call) === undefined ? notJudged : undefined),
  judgeRequest: (call, past) => {
    const asked = past.failures.findLast(
      (earlier) =>
        earlier.method === call.method &&
        earlier.url.href === call.url.href &&
        isSameClient(call, earlier) &&
        waitOf(earlier) !== undefined &&
        past.beganAfter(call, earlier),
    );
    const waitMs = asked && waitOf(asked);
    if (!asked || waitMs === undefined) return notJudged;
    const waitedMs = call.startedAtMs - (endOf(asked) ?? 0);
    if (waitedMs >= waitMs - toleranceMs) return notJudged;
    return `was sent again after ${Math.round(waitedMs)} ms, where Retry-After asked for ${waitMs} ms (request ${asked.number}).`;
  },
  mutant: [
    { at: 0, part: "read", bearer: "A1", answer: 503, answerHeaders: { "Retry-After": "2" } },
    { at: 500, part: "read", bearer: "A1" },
  ],
};

/** Whoever shows a token is known by it; of others, who may be many at one address, only the same bytes tell. */
function isSameClient(call: Call, earlier: Call): boolean {
  const isKnown = call.bearer !== undefined || call.refreshToken !== undefined;
  return isKnown ? earlier.sender === call.sender : isSameRequest(call, earlier);
}

/** Gives how long an answer asks to wait, in milliseconds; nothing where it does not, or its end is not known. */
function waitOf(call: Call): number | undefined {
  const answer = answerOf(call);
  if (!answer || endOf(call) === undefined || (answer.status !== 429 && answer.status !== 503))
    return undefined;
  return askedToWaitMs(headerOf(answer, "Retry-After"), headerOf(answer, "Date"));
}
