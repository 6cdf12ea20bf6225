import { describeBudget } from "./budget.ts";
import { type Cluster, clusterFindings, othersIn } from "./clusters.ts";
import { describeExchange } from "./exchange-text.ts";
import { isReplayable } from "./finding-id.ts";
import { type FinishedRun, isKnown } from "./finished-run.ts";
import type { Paint } from "./paint.ts";
import type { Counts, Finding, ReportedRule, RunVerdict } from "./report.ts";
import { ruleCount } from "./rule-count.ts";
import { describeScore, scoreOf } from "./score.ts";
import { describeVariables } from "./variables.ts";

/** How each outcome is named and coloured at the end of a run. */
const verdicts: Readonly<Record<RunVerdict, { colour: "green" | "red"; says: string }>> = {
  kept: { colour: "green", says: "The contract is kept" },
  broken: { colour: "red", says: "The contract is broken" },
  "could-not-run": { colour: "red", says: "Nothing was judged" },
};

/** Writes what a person reads when a run has ended: the findings, what was not reached, and the verdict. */
export function writeTerminal(run: FinishedRun, paint: Paint): string {
  const { report, replay } = run;
  const unknown = report.findings.filter((finding) => !isKnown(run, finding));
  const known = report.findings.length - unknown.length;
  const clusters = clusterFindings(unknown, run);
  const told = mostTelling(clusters);
  const untold = clusters.length - told.length;
  const sections = [
    ...told.map((cluster) => describeCluster(cluster, run, paint)),
    untold > 0 ? `And ${untold} more causes, which the report files tell of: add --report html=PATH.` : "",
    ...untestedIn(report.rules, paint),
    describeVariables(
      unknown.map(({ reproduce }) => reproduce.curl),
      run.mask,
    ).join("\n"),
    run.notes.join("\n"),
    replay === undefined
      ? ""
      : `${replay} ${unknown.length > 0 ? "happened again" : "did not happen again"}.`,
    replay === undefined && report.budget ? describeBudget(report.budget) : "",
    replay === undefined ? describeScore(scoreOf(run)) : "",
    verdictLine(report.verdict, report.counts, known, paint),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** So many causes are told in full, and so many of one rule; the report files hold them all. */
const mostTold = 25;
const mostToldOfRule = 5;

/** Chooses the causes that are told, so that a rule with many of them leaves room for the others. */
function mostTelling(clusters: readonly Cluster[]): readonly Cluster[] {
  const told = new Map<string, number>();
  return clusters
    .filter(({ first: { rule } }) => {
      told.set(rule, (told.get(rule) ?? 0) + 1);
      return (told.get(rule) ?? 0) <= mostToldOfRule;
    })
    .slice(0, mostTold);
}

function describeCluster(cluster: Cluster, run: FinishedRun, paint: Paint): string {
  const { first, findings, rules } = cluster;
  const others = othersIn(cluster);
  const count = findings.length > 1 ? `, ${findings.length} findings` : "";
  return [
    `${paint("bold", rules.join(", "))} (${first.level}${count})`,
    describe(first, run, paint),
    ...(others === "" ? [] : [`  The same of ${others}.`]),
  ].join("\n");
}

/** Tells what could not be tested, rules of one reason together. */
function untestedIn(rules: readonly ReportedRule[], paint: Paint): readonly string[] {
  const untested = rules.filter(({ verdict }) => verdict === "not-testable");
  if (untested.length === 0) return [];
  const told = [...Map.groupBy(untested, ({ reason }) => reason)].map(([reason, all]) => {
    const names = all.map(({ id, level }) => `${paint("bold", id)} (${level})`);
    return `${names.join(", ")} could not be tested\n  ${reason}`;
  });
  const way = paint("dim", `--skip ${untested.map(({ id }) => id).join(",")}`);
  return [
    ...told,
    `What could not be tested counts as a failure. Give what it lacks, or leave it out:\n  ${way}`,
  ];
}

function describe(finding: Finding, run: FinishedRun, paint: Paint): string {
  const { exhibit, exchange } = run.details.get(finding.id) ?? {};
  const shown = run.replay === undefined || !exchange ? exhibit : describeExchange(exchange, run.mask);
  return [
    `  ${finding.message}`,
    ...(finding.pointer === undefined ? [] : [`    Asked for at ${finding.pointer}`]),
    ...(shown === undefined ? [] : [shown.replace(/^(?=.)/gm, "    ")]),
    `    ${paint("dim", finding.reproduce.curl)}`,
    ...(isReplayable(finding)
      ? [`    ${paint("dim", `--replay ${finding.id} --seed ${finding.reproduce.seed}`)}`]
      : []),
  ].join("\n");
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
