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

/** Writes a whole run as the text of one file, piece by piece. */
export type PiecemealWriter = (run: FinishedRun) => Iterable<string>;

/** Holds every kind of report file that `--report kind=path` can write. A new kind is a file and a line here. */
const writers: Readonly<Record<string, PiecemealWriter>> = {
  junit: whole(writeJunit),
  html: whole(writeHtml),
  json: whole(writeJson),
  sarif: whole(writeSarif),
  markdown: whole(writeMarkdown),
  github: whole(writeGithub),
  har: writeHar,
};

function whole(write: ReportWriter): PiecemealWriter {
  return (run) => [write(run)];
}

/**
 * Finds what writes a kind of report, a piece at a time where it may be long.
 *
 * @throws UnknownReportKindError where there is none
 */
export function piecemealWriter(kind: string): PiecemealWriter {
  const writer = Object.hasOwn(writers, kind) ? writers[kind] : undefined;
  if (!writer) throw new UnknownReportKindError(kind, Object.keys(writers));
  return writer;
}

/**
 * Finds what writes a kind of report as one text.
 *
 * @throws UnknownReportKindError where there is none
 */
export function reportWriter(kind: string): ReportWriter {
  const write = piecemealWriter(kind);
  return (run) => [...write(run)].join("");
}

/** Tells whether there is a kind of report of this name. */
export function isReportKind(kind: string): boolean {
  return Object.hasOwn(writers, kind);
}
