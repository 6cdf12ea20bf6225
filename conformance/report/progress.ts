import type { Breach } from "../engine/breach.ts";
import type { RuleResult, RuleVerdict } from "../engine/rule-result.ts";
import type { Progress } from "../engine/run-rules.ts";
import type { Paint } from "./paint.ts";

/** Says where progress is shown, and how. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  /** Shows what is running on a line that is written over. Default false, as in a log file. */
  readonly isLive?: boolean;
  /** Tells whether the baseline knows a breach of a rule. Default: it knows none. */
  readonly isKnown?: (rule: string, breach: Breach) => boolean;
}

const labels: Readonly<
  Record<RuleVerdict, readonly [colour: "green" | "red" | "yellow" | "dim", label: string]>
> = {
  pass: ["green", "pass"],
  fail: ["red", "FAIL"],
  warn: ["yellow", "warn"],
  "not-applicable": ["dim", "not applicable"],
  "not-testable": ["red", "NOT TESTABLE"],
};

/** As wide as the longest label. In characters. */
const labelWidth = 14;
const clearLine = "\r\u{1b}[K";

/** Creates what shows a run while it goes on: a line for each rule that has ended. */
export function createProgress(options: ProgressOptions): (progress: Progress) => void {
  const { write, isLive = false } = options;
  const line = (text: string) => write(`${isLive ? clearLine : ""}${text}\n`);
  return (progress) => {
    if (progress.event === "rule-ended") line(`  ${ended(progress.result, options)}`);
    else if (progress.event === "note") line(progress.says);
    else if (isLive) write(`${clearLine}  ${underWay(progress)}`);
  };
}

function underWay(progress: Exclude<Progress, { event: "rule-ended" | "note" }>): string {
  return progress.event === "step" ? progress.says : `${progress.done}/${progress.planned} ${progress.id}`;
}

function ended(result: RuleResult, { paint, isKnown = () => false }: ProgressOptions): string {
  const { rule, reason, breaches } = result;
  const known = breaches.filter((breach) => isKnown(rule.id, breach)).length;
  const isAllKnown = breaches.length > 0 && known === breaches.length;
  const [colour, label] = labels[isAllKnown ? "warn" : result.verdict];
  const said = [
    // Why a rule was not testable is told at the end, like what was found.
    ...(result.verdict === "not-applicable" && reason !== undefined ? [reason] : []),
    ...(breaches.length > known ? [`${breaches.length - known} found`] : []),
    ...(known > 0 ? [`${known} known`] : []),
  ];
  return `${paint(colour, label.padEnd(labelWidth))} ${rule.id}${said.length > 0 ? `: ${said.join(", ")}` : ""}`;
}
