import { notJudged } from "../../server/judge-answers.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** Several processes without a lock between them may refresh at once, and be right: so it warns. */
export const rule: TrafficRule = {
  id: "one-refresh-is-in-flight",
  kind: "traffic",
  level: "should",
  says: "A session has one refresh under way at a time.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  unseen: "No refresh whose token is shown was recorded.",
  restsOnTime: true,
  judgeRequest: (call, past) => {
    if (call.refreshToken === undefined) return notJudged;
    const other = past.calls.find(
      (earlier) =>
        earlier.refreshToken === call.refreshToken &&
        earlier.sender === call.sender &&
        past.beganDuring(call, earlier),
    );
    return (
      other && `began while another refresh with the same token was under way (request ${other.number}).`
    );
  },
  mutant: [
    { at: 0, part: "refresh", refresh: "R1", brings: ["A2", "R2"], takes: 50 },
    { at: 20, part: "refresh", refresh: "R1", brings: ["A2", "R2"], takes: 50 },
  ],
};
