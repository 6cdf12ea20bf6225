export type { Breach } from "./engine/breach.ts";
export type { Exchange, HeaderField, ReceivedResponse, SentRequest } from "./engine/exchange.ts";
export { selectRules } from "./engine/select-rules.ts";
export type { Finding, Report } from "./report/report.ts";
export { exitCodeOf } from "./report/run-verdict.ts";
export type { Level, Rule, RuleInfo, RuleKind } from "./rule.ts";
