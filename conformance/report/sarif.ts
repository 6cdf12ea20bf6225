import type { Level, RuleInfo } from "../rule.ts";
import type { FinishedRun } from "./finished-run.ts";
import { exitCodeOf } from "./run-verdict.ts";
import { artifactOf, resultOf, type SarifLevel } from "./sarif-result.ts";

/**
 * Writes a run as SARIF 2.1.0, which code hosts take as the result of an analysis: a result for each finding,
 * placed at its operation in the contract; the known ones are suppressed, with their cause.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function writeSarif(run: FinishedRun): string {
  const { report, planned, command, subject } = run;
  const rules = rulesOf(run);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Countersign", rules: rules.map(descriptorOf) } },
        // A host keeps the results of each category apart: those of a server and of a client live side by side.
        automationDetails: { id: `${command.replaceAll(" ", "/")}/` },
        invocations: [invocationOf(run)],
        artifacts: [{ location: artifactOf(run), roles: ["analysisTarget"] }],
        results: report.findings.map((finding) =>
          resultOf(
            finding,
            run,
            rules.findIndex(({ id }) => id === finding.rule),
          ),
        ),
        columnKind: "utf16CodeUnits",
        properties: {
          subject,
          seed: report.seed,
          verdict: report.verdict,
          planned: planned.length,
          spec: report.spec,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Lists the rules of a run, those too that never ran, and those that only a baseline names. */
function rulesOf({ planned, report }: FinishedRun): readonly Pick<RuleInfo, "id" | "level">[] {
  const all = new Map<string, Pick<RuleInfo, "id" | "level">>(planned.map((rule) => [rule.id, rule]));
  for (const { rule: id, level } of report.findings) if (!all.has(id)) all.set(id, { id, level });
  return [...all.values()];
}

function descriptorOf(rule: Pick<RuleInfo, "id" | "level"> & Partial<RuleInfo>) {
  const { id, level, says = id, source } = rule;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: says },
    fullDescription: { text: says },
    help: {
      text: source === undefined ? says : `${says} See ${source}.`,
      markdown: source === undefined ? says : `${says}\n\n[What demands it](${source})`,
    },
    ...(source !== undefined && { helpUri: source }),
    defaultConfiguration: { level: levelOf(level) },
    properties: { tags: ["api", "conformance", level], "problem.severity": severityOf(level) },
  };
}

function levelOf(level: Level): SarifLevel {
  return level === "must" ? "error" : "warning";
}

function severityOf(level: Level): string {
  if (level === "must") return "error";
  return level === "may" ? "recommendation" : "warning";
}

function invocationOf({ report, notes, failure, startedAtMs, durationMs, subject, command }: FinishedRun) {
  const untested = report.rules.filter(({ verdict }) => verdict === "not-testable");
  return {
    commandLine: `${command} ${subject}`,
    executionSuccessful: report.verdict !== "could-not-run",
    exitCode: exitCodeOf(report.verdict),
    startTimeUtc: new Date(startedAtMs).toISOString(),
    endTimeUtc: new Date(startedAtMs + durationMs).toISOString(),
    toolExecutionNotifications: [
      ...(failure === undefined ? [] : [notification("error", failure)]),
      ...untested.map(({ id, reason = "" }) => notification("error", `${id} could not be tested: ${reason}`)),
      ...notes.map((note) => notification("note", note)),
    ],
  };
}

function notification(level: SarifLevel, text: string) {
  return { level, message: { text } };
}
