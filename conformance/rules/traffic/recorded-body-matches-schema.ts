import { notJudged } from "../../server/judge-answers.ts";
import { judgeRecorded } from "../../traffic/judge-recorded.ts";
import { isHidden } from "../../traffic/redacted.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";
import { judgeBody } from "../server/body-matches-schema.ts";

const judge = judgeRecorded((answer) => judgeBody(answer, (value) => !isHidden(value)));

export const rule: TrafficRule = {
  id: "recorded-body-matches-schema",
  kind: "traffic",
  level: "must",
  says: "Every recorded JSON body of an answer is well formed and valid by the contract's schema for its status.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#media-type-object",
  unseen: "No JSON body of an answer, to an operation of the contract, was recorded.",
  restsOnTime: false,
  judgeEnd: (call, past) => (call.exchange.missing.includes("response body") ? notJudged : judge(call, past)),
  mutant: [{ at: 0, part: "read", bearer: "A1", answerBody: "[]" }],
};
