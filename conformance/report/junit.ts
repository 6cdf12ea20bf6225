import type { RuleResult } from "../engine/rule-result.ts";
import { type FinishedRun, isKnown } from "./finished-run.ts";
import type { Finding, Report, ReportedRule } from "./report.ts";
import { describeVariables } from "./variables.ts";

/**
 * Writes a run as JUnit XML: one test case a rule.
 *
 * What fails the run is a failure; a rule that does not apply is skipped; what only warns passes, with its text
 * in `system-out`.
 */
export function writeJunit(run: FinishedRun): string {
  const { report, subject, command, results } = run;
  const cases = report.rules.map((rule) => testCase(rule, results, run));
  const missing = report.counts.planned - report.counts.run;
  const errors = [
    ...(missing > 0
      ? [errorCase("planned equals run", `${missing} of the planned rules never ran: the run ended early.`)]
      : []),
    ...(run.failure === undefined ? [] : [errorCase("something was judged", run.failure)]),
  ];
  const failures = report.counts.fail + report.counts.notTestable;
  const attributes = [
    attribute("name", `${command} ${subject}`),
    attribute("tests", String(report.counts.run + errors.length)),
    attribute("failures", String(failures)),
    attribute("errors", String(errors.length)),
    attribute("skipped", String(report.counts.notApplicable)),
    attribute("time", seconds(run.durationMs)),
    attribute("timestamp", new Date(run.startedAtMs).toISOString()),
  ];
  const variables = describeVariables(
    report.findings.map(({ reproduce }) => reproduce.curl),
    run.mask,
  );
  const said = [...run.notes, ...variables, ...orphans(report).map((finding) => describe(finding, run))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite ${attributes.join(" ")}>`,
    ...cases,
    ...errors,
    ...(said.length > 0 ? [`    <system-out>${escapeXml(said.join("\n"))}</system-out>`] : []),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(rule: ReportedRule, results: readonly RuleResult[], run: FinishedRun): string {
  const result = results.find((one) => one.rule.id === rule.id);
  const open =
    `    <testcase ${attribute("classname", `countersign.${result?.rule.kind ?? "rule"}`)} ` +
    `${attribute("name", rule.id)} ${attribute("time", seconds(result?.durationMs ?? 0))}`;
  const content = outcome(rule, run);
  return content === "" ? `${open}/>` : `${open}>\n      ${content}\n    </testcase>`;
}

function outcome(rule: ReportedRule, run: FinishedRun): string {
  const findings = run.report.findings.filter((finding) => finding.rule === rule.id);
  if (rule.verdict === "not-applicable") return `<skipped ${attribute("message", rule.reason ?? "")}/>`;
  if (rule.verdict === "not-testable")
    return `<failure type="not-testable" ${attribute("message", rule.reason ?? "")}/>`;
  if (rule.verdict === "fail") {
    const unknown = findings.filter((finding) => !isKnown(run, finding));
    const message = attribute("message", unknown[0]?.message ?? rule.reason ?? "");
    return `<failure type="${rule.level}" ${message}>${escapeXml(unknown.map((finding) => describe(finding, run)).join("\n\n"))}</failure>`;
  }
  if (findings.length === 0) return "";
  const told = findings.map((finding) => {
    const cause = run.details.get(finding.id)?.cause;
    return `${cause === undefined ? "" : `Known failure (${cause}): `}${describe(finding, run)}`;
  });
  return `<system-out>${escapeXml(told.join("\n\n"))}</system-out>`;
}

function errorCase(name: string, message: string): string {
  return `    <testcase classname="countersign" ${attribute("name", name)}><error ${attribute("message", message)}/></testcase>`;
}

/** Finds the findings whose rule did not run: a baseline may name a rule that does not exist. */
function orphans({ findings, rules }: Report): readonly Finding[] {
  return findings.filter((finding) => !rules.some((rule) => rule.id === finding.rule));
}

function describe(finding: Finding, run: FinishedRun): string {
  const exhibit = run.details.get(finding.id)?.exhibit;
  return [finding.message, ...(exhibit === undefined ? [] : [exhibit]), finding.reproduce.curl].join("\n");
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeXml(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
}

function escapeXml(text: string): string {
  return (
    text
      // XML 1.0 has no way to write most control characters, not even as references.
      .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}
