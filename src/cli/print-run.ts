import { inspect } from "node:util";
import {
  type Baseline,
  createPaint,
  createProgress,
  type FinishedRun,
  isKnownFailure,
  type Paint,
  type Progress,
  type Report,
  writeTerminal,
} from "../../conformance/index.ts";
import type { CheckOptions } from "./check-options.ts";

/** Creates what shows a run on stdout while it goes on; nothing with `--json` or `--quiet`. */
export function progressOf(
  { json, quiet }: CheckOptions,
  baseline: Baseline | undefined,
): (progress: Progress) => void {
  if (json || quiet) return () => {};
  return createProgress({
    write: (text) => process.stdout.write(text),
    paint: stdoutPaint(),
    isLive: process.stdout.isTTY === true,
    isKnown: (rule, breach) => isKnownFailure(baseline, rule, breach),
  });
}

/** Prints a run that has ended to stdout: its report as JSON with `--json`, else for a person to read. */
export function printRun(run: FinishedRun, { json, quiet }: CheckOptions): void {
  if (json) printJson(run.report);
  else process.stdout.write(`${quiet ? "" : "\n"}${writeTerminal(run, stdoutPaint())}`);
}

/** Prints a report to stdout as one JSON object. */
export function printJson(report: Report): void {
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

/** Prints to stderr the stacks of the errors that rules stopped on. */
export function printErrors({ results }: FinishedRun): void {
  for (const { rule, error } of results) {
    if (error !== undefined) process.stderr.write(`${rule.id}: ${inspect(error)}\n`);
  }
}

/** Creates the paint that fits stdout: colour on a terminal, unless NO_COLOR is set. */
export function stdoutPaint(): Paint {
  return createPaint(process.stdout.isTTY === true && !process.env.NO_COLOR);
}
