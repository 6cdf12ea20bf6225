import { clusterFindings, othersIn } from "./clusters.ts";
import { type FinishedRun, isKnown } from "./finished-run.ts";
import { describeScore, scoreOf } from "./score.ts";

/** Names how an annotation weighs. */
type Weight = "error" | "warning" | "notice";

/**
 * Writes a run as workflow commands, which a code host shows as annotations: one for each cause, for a host
 * shows few of them; then one for each rule that could not be tested.
 *
 * @see https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions
 */
export function writeGithub(run: FinishedRun): string {
  const { report, source } = run;
  const place = (operationId?: string) =>
    source ? { file: source.path, line: String(source.lineOf(operationId)) } : {};
  const unknown = report.findings.filter((finding) => !isKnown(run, finding));
  const isStrict = (level: string) => level === "must";
  const lines = clusterFindings(unknown, run).map((cluster) => {
    const { first } = cluster;
    const others = othersIn(cluster);
    const text = [first.message, ...(others === "" ? [] : [`The same of ${others}.`]), first.reproduce.curl];
    const weight: Weight = isStrict(first.level) ? "error" : "warning";
    return annotate(weight, { ...place(first.operationId), title: first.rule }, text.join("\n"));
  });
  const untested = report.rules.filter(({ verdict }) => verdict === "not-testable");
  lines.push(
    ...untested.map(({ id, reason = "" }) =>
      annotate("error", { ...place(), title: `${id} could not be tested` }, reason),
    ),
  );
  if (run.failure !== undefined) lines.push(annotate("error", { title: "Nothing was judged" }, run.failure));
  const says = `${run.command} ${run.subject}: ${report.verdict}. ${describeScore(scoreOf(run))}`;
  lines.push(
    annotate(
      report.verdict === "kept" ? "notice" : "error",
      { title: "Countersign" },
      [says, ...run.notes].join("\n"),
    ),
  );
  return `${lines.join("\n")}\n`;
}

function annotate(weight: Weight, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${weight} ${written.join(",")}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
