import { UnknownReportKindError } from "./errors/unknown-report-kind.ts";
import type { FinishedRun } from "./finished-run.ts";
import { writeGithub } from "./github.ts";
import { writeHar } from "./har.ts";
import { writeHtml } from "./html/page.ts";
import { writeJson } from "./json.ts";
import { writeJunit } from "./junit.ts";
import { writeMarkdown } from "./markdown.ts";
import { writeSarif } from "./sarif.ts";

/** Writes a whole run as the text of one file. */
export type ReportWriter = (run: FinishedRun) => string;

/** Holds every kind of report file that `--report kind=path` can write. A new kind is a file and a line here. */
const writers: Readonly<Record<string, ReportWriter>> = {
  junit: writeJunit,
  html: writeHtml,
  json: writeJson,
  sarif: writeSarif,
  markdown: writeMarkdown,
  github: writeGithub,
  har: writeHar,
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

/** Tells whether there is a kind of report of this name. */
export function isReportKind(kind: string): boolean {
  return Object.hasOwn(writers, kind);
}
