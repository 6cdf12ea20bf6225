import type { FinishedRun } from "./finished-run.ts";

/**
 * Writes a run as the JSON object of `--json`, indented, with a newline at the end; and beside what that has, the
 * coverage and the notes.
 */
export function writeJson({ report, coverage, notes }: FinishedRun): string {
  return `${JSON.stringify({ ...report, ...(coverage && { coverage }), notes }, null, 2)}\n`;
}
