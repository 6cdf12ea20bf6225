import { UnknownReportKindError } from "./errors/unknown-report-kind.ts";
import type { FinishedRun } from "./finished-run.ts";
import { writeJson } from "./json.ts";
import { writeJunit } from "./junit.ts";

/** Writes a whole run as the text of one file. */
export type ReportWriter = (run: FinishedRun) => string;

/** Holds every kind of report file that `--report kind=path` can write. A new kind is a file and a line here. */
const writers: Readonly<Record<string, ReportWriter>> = {
  json: writeJson,
  junit: writeJunit,
};

/**
 * Finds the writer of a kind of report.
 *
 * @throws UnknownReportKindError where there is none
 */
export function reportWriter(kind: string): ReportWriter {
  const writer = Object.hasOwn(writers, kind) ? writers[kind] : undefined;
  if (!writer) throw new UnknownReportKindError(kind, Object.keys(writers));
  return writer;
}
