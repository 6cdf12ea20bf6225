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

/** Where no line is live, as in a log, one is written at least so often, so that nobody takes a long run for dead. */
const tellEveryMs = 30_000;

/**
 * Creates what shows a run while it goes on: a line for each rule that has ended, and for what is running a live one,
 * or one every 30 seconds.
 */
export function createProgress(options: ProgressOptions): (progress: Progress) => void {
  const { write, isLive = false, nowMs = () => performance.now() } = options;
  const running = new Set<string>();
  const startedAtMs = nowMs();
  let state: ProgressState = { done: 0, planned: 0, requests: 0 };
  let shownAtMs = isLive ? -Infinity : startedAtMs;

  const line = (text: string) => {
    shownAtMs = isLive ? shownAtMs : nowMs();
    write(`${isLive ? clearLine : ""}${text}\n`);
  };
  const draw = (isDue = nowMs() - shownAtMs >= (isLive ? drawEveryMs : tellEveryMs)) => {
    if (!isDue) return;
    const told = `  ${underWay(state, running, { startedAtMs, nowMs: nowMs() })}`;
    if (!isLive) return line(told);
    shownAtMs = nowMs();
    write(`${clearLine}${told}`);
  };

  return (progress) => {
    if (progress.event === "note") line(progress.says);
    else if (progress.event === "rule-ended") {
      const { result, done, planned } = progress;
      running.delete(result.rule.id);
      state = { done, planned, requests: state.requests };
      line(`  ${ended(result, options)}`);
    } else if (progress.event === "rule-started") {
      running.add(progress.id);
      state = { ...state, done: progress.done, planned: progress.planned };
      draw(isLive || undefined);
    } else {
      state =
        progress.event === "request"
          ? { ...state, requests: progress.number }
          : { ...state, step: { ...progress, toldAtMs: nowMs() } };
      draw();
    }
  };
}

interface ProgressState {
  readonly done: number;
  readonly planned: number;
  readonly requests: number;
  readonly step?: { readonly says: string; readonly leftMs?: number; readonly toldAtMs: number };
}

/** A terminal that is narrower than this wraps the live line, which then cannot be written over. In characters. */
const narrowest = 79;

/** What little time says of the rest is not worth saying. In milliseconds. */
const soonestGuessMs = 2_000;

function underWay(
  { done, planned, requests, step }: ProgressState,
  running: ReadonlySet<string>,
  { startedAtMs, nowMs }: { readonly startedAtMs: number; readonly nowMs: number },
): string {
  const [first = ""] = running;
  const elapsedMs = nowMs - startedAtMs;
  // What goes on until a moment tells more than what the other rules took.
  const leftMs =
    step?.leftMs === undefined
      ? (elapsedMs / done) * (planned - done)
      : Math.max(0, step.toldAtMs + step.leftMs - nowMs);
  const parts = [
    `${done}/${planned} ${first}${running.size > 1 ? ` and ${running.size - 1} more` : ""}`,
    ...(requests > 0 ? [`${requests} requests`] : []),
    ...(done > 0 && done < planned && elapsedMs >= soonestGuessMs ? [timeLeft(leftMs)] : []),
    ...(step ? [step.says] : []),
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
