import { judgeRecorded } from "../../traffic/judge-recorded.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";
import { judgeStatus } from "../server/status-is-documented.ts";

export const rule: TrafficRule = {
  id: "recorded-status-is-documented",
  kind: "traffic",
  level: "must",
  says: "Every recorded answer has a status that the contract documents for its operation.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#responses-object",
  unseen: "No answer to an operation of the contract was recorded.",
  restsOnTime: false,
  judgeEnd: judgeRecorded(judgeStatus),
  mutant: [{ at: 0, part: "read", bearer: "A1", answer: 299 }],
};
