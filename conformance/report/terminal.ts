import type { MaskedSecret } from "../engine/secret-mask.ts";
import { type FinishedRun, isKnown } from "./finished-run.ts";
import type { Paint } from "./paint.ts";
import type { Counts, Finding, ReportedRule, RunVerdict } from "./report.ts";
import { ruleCount } from "./rule-count.ts";

/** How each outcome is named and coloured at the end of a run. */
const verdicts: Readonly<Record<RunVerdict, { colour: "green" | "red"; says: string }>> = {
  kept: { colour: "green", says: "The contract is kept" },
  broken: { colour: "red", says: "The contract is broken" },
  "could-not-run": { colour: "red", says: "Nothing was judged" },
};

/** Writes what a person reads when a run has ended: the findings, what was not reached, and the verdict. */
export function writeTerminal(run: FinishedRun, paint: Paint): string {
  const { report } = run;
  const unknown = report.findings.filter((finding) => !isKnown(run, finding));
  const known = report.findings.length - unknown.length;
  const sections = [
    ...[...Map.groupBy(unknown, ({ rule }) => rule)].map(([rule, all]) =>
      describeRule(rule, all, run, paint),
    ),
    ...report.rules
      .filter(({ verdict }) => verdict === "not-testable")
      .map((rule) => describeUntested(rule, paint)),
    describeVariables(unknown, run.mask.secrets()),
    run.notes.join("\n"),
    verdictLine(report.verdict, report.counts, known, paint),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** So many findings of a rule are told in full; the report files hold them all. */
const mostTold = 5;

function describeRule(rule: string, findings: readonly Finding[], run: FinishedRun, paint: Paint): string {
  const told = findings.slice(0, mostTold);
  const untold = findings.slice(mostTold);
  const names = new Set(untold.map(({ operationId, id }) => operationId ?? id));
  return [
    `${paint("bold", rule)} (${findings[0]?.level})`,
    ...told.map((finding) => describe(finding, run, paint)),
    ...(untold.length > 0 ? [`  And ${untold.length} more: ${[...names].join(", ")}.`] : []),
  ].join("\n");
}

function describeUntested({ id, level, reason }: ReportedRule, paint: Paint): string {
  return `${paint("bold", id)} (${level}) could not be tested\n  ${reason}`;
}

function describe(finding: Finding, run: FinishedRun, paint: Paint): string {
  const exhibit = run.details.get(finding.id)?.exhibit;
  return [
    `  ${finding.message}`,
    ...(exhibit === undefined ? [] : [exhibit.replace(/^/gm, "    ")]),
    `    ${paint("dim", finding.reproduce.curl)}`,
  ].join("\n");
}

/** Says what to put into the variables that the printed commands read. */
function describeVariables(findings: readonly Finding[], secrets: readonly MaskedSecret[]): string {
  const used = secrets.filter((secret) =>
    findings.some((finding) => finding.reproduce.curl.includes(`"$${secret.variable}"`)),
  );
  return used
    .map(({ variable, kind, owner }) => {
      const what = kind === "access" || kind === "refresh" ? `${kind} token` : kind;
      return `$${variable} stands for ${owner === undefined ? `a ${what}` : `the ${what} of ${owner}`}.`;
    })
    .join("\n");
}

function verdictLine(verdict: RunVerdict, counts: Counts, known: number, paint: Paint): string {
  const { colour, says } = verdicts[verdict];
  const tally = [
    `${counts.pass} passed`,
    `${counts.fail} failed`,
    `${counts.warn} warned`,
    `${counts.notApplicable} not applicable`,
    `${counts.notTestable} not testable`,
  ].join(", ");
  const ran =
    counts.run === counts.planned ? ruleCount(counts.run) : `${counts.run} of ${ruleCount(counts.planned)}`;
  const remembered = known === 0 ? "" : ` Known failures in the baseline: ${known}.`;
  return `${paint(colour, `${says}:`)} ${ran} ran, ${tally}.${remembered}`;
}
