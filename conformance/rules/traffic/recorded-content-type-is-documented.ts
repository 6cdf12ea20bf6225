import { judgeRecorded } from "../../traffic/judge-recorded.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";
import { judgeContentType } from "../server/content-type-is-documented.ts";

export const rule: TrafficRule = {
  id: "recorded-content-type-is-documented",
  kind: "traffic",
  level: "must",
  says: "Every recorded answer that has a body has a Content-Type that the contract documents for its status.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#response-object",
  unseen: "No answer with a body, to an operation of the contract and other than a problem, was recorded.",
  restsOnTime: false,
  judgeEnd: judgeRecorded(judgeContentType),
  mutant: [{ at: 0, part: "read", bearer: "A1", answerHeaders: { "Content-Type": "text/html" } }],
};
