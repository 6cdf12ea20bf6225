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
  /** Tells the time in milliseconds. Default `performance.now`. */
  readonly nowMs?: () => number;
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

/** A live line is drawn no more often than this. In milliseconds. */
const drawEveryMs = 100;

/** Creates what shows a run while it goes on: a line for each rule that has ended, and a live one for the rest. */
export function createProgress(options: ProgressOptions): (progress: Progress) => void {
  const { write, isLive = false, nowMs = () => performance.now() } = options;
  const line = (text: string) => write(`${isLive ? clearLine : ""}${text}\n`);
  const running = new Set<string>();
  const startedAtMs = nowMs();
  let state = { done: 0, planned: 0, requests: 0, step: "" };
  let drawnAtMs = -Infinity;

  const draw = (isDue = nowMs() - drawnAtMs >= drawEveryMs) => {
    if (!isLive || !isDue) return;
    drawnAtMs = nowMs();
    write(`${clearLine}  ${underWay(state, running, nowMs() - startedAtMs)}`);
  };

  return (progress) => {
    if (progress.event === "note") line(progress.says);
    else if (progress.event === "rule-ended") {
      const { result, done, planned } = progress;
      running.delete(result.rule.id);
      state = { ...state, done, planned, step: "" };
      line(`  ${ended(result, options)}`);
    } else if (progress.event === "rule-started") {
      running.add(progress.id);
      state = { ...state, done: progress.done, planned: progress.planned };
      draw(true);
    } else {
      state =
        progress.event === "request"
          ? { ...state, requests: progress.number }
          : { ...state, step: progress.says };
      draw();
    }
  };
}

interface ProgressState {
  readonly done: number;
  readonly planned: number;
  readonly requests: number;
  readonly step: string;
}

/** A terminal that is narrower than this wraps the live line, which then cannot be written over. In characters. */
const narrowest = 79;

/** What little time says of the rest is not worth saying. In milliseconds. */
const soonestGuessMs = 2_000;

function underWay(
  { done, planned, requests, step }: ProgressState,
  running: ReadonlySet<string>,
  elapsedMs: number,
): string {
  const [first = ""] = running;
  const parts = [
    `${done}/${planned} ${first}${running.size > 1 ? ` and ${running.size - 1} more` : ""}`,
    ...(requests > 0 ? [`${requests} requests`] : []),
    ...(done > 0 && done < planned && elapsedMs >= soonestGuessMs
      ? [timeLeft((elapsedMs / done) * (planned - done))]
      : []),
    ...(step === "" ? [] : [step]),
  ];
  return parts.join(", ").slice(0, narrowest - 2);
}

/** Says how long a run may still take: a guess from how long the rules took that have ended. */
function timeLeft(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`;
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
