import type { FinishedRun } from "./finished-run.ts";

/** Writes a run as the JSON object of `--json`, indented, with a newline at the end. */
export function writeJson({ report }: FinishedRun): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
