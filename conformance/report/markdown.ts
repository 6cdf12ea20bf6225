import { type Cluster, clusterFindings, othersIn } from "./clusters.ts";
import { type FinishedRun, isKnown } from "./finished-run.ts";
import type { Finding, RunVerdict, SpecIdentity } from "./report.ts";
import { describeScore, scoreOf } from "./score.ts";
import { describeVariables } from "./variables.ts";

/** A comment on a pull request holds 65536 characters; this leaves room for the closing line. In characters. */
const longest = 60_000;

const verdicts: Readonly<Record<RunVerdict, string>> = {
  kept: "✅ The contract is kept",
  broken: "❌ The contract is broken",
  "could-not-run": "⚠️ Nothing was judged",
};

/** Writes a run as GitHub-flavoured Markdown, short enough for a comment on a pull request. */
export function writeMarkdown(run: FinishedRun): string {
  const { report, command, subject } = run;
  const unknown = report.findings.filter((finding) => !isKnown(run, finding));
  const known = report.findings.filter((finding) => isKnown(run, finding));
  const clusters = clusterFindings(unknown, run).map((cluster) => describeCluster(cluster, run));
  const untested = report.rules
    .filter(({ verdict }) => verdict === "not-testable")
    .map(({ id, reason = "" }) => `- \`${id}\` could not be tested: ${escapeMarkdown(reason)}`);
  const head = [
    `## ${verdicts[report.verdict]}`,
    `${code(`${command} ${subject}`)}${against(report.spec)}, seed ${report.seed}`,
    ...(run.failure === undefined ? [] : [escapeMarkdown(run.failure)]),
    describeScore(scoreOf(run)),
    countTable(report.counts),
    untested.join("\n"),
  ];
  const tail = [
    known.length > 0
      ? folded(`Known failures: ${known.length}`, known.map((one) => describeKnown(one, run)).join("\n"))
      : "",
    [
      ...describeVariables(
        unknown.map(({ reproduce }) => reproduce.curl),
        run.mask,
      ),
      ...run.notes,
    ]
      .map((note) => `- ${escapeMarkdown(note)}`)
      .join("\n"),
  ];
  return `${[...head, ...cut(clusters), ...tail].filter((part) => part !== "").join("\n\n")}\n`;
}

/** Names the contract, where the run came as far as to read one. */
function against({ title, version, digest }: SpecIdentity): string {
  return digest === "" ? "" : ` against ${escapeMarkdown(`${title} ${version}`)}`;
}

function countTable(counts: FinishedRun["report"]["counts"]): string {
  const names = Object.keys(counts);
  const row = (cells: readonly unknown[]) => `| ${cells.join(" | ")} |`;
  return [row(names), row(names.map(() => "---:")), row(Object.values(counts))].join("\n");
}

function describeCluster(cluster: Cluster, run: FinishedRun): string {
  const { first, findings, rules } = cluster;
  const exhibit = run.details.get(first.id)?.exhibit;
  const others = othersIn(cluster);
  const count = findings.length === 1 ? "" : ` (${findings.length})`;
  return folded(
    `<b>${rules.map(escapeHtml).join(", ")}</b>${count}: ${escapeHtml(first.message)}`,
    [
      ...(others === "" ? [] : [`The same of ${escapeMarkdown(others)}.`]),
      ...(exhibit === undefined ? [] : [fenced("text", exhibit)]),
      fenced("sh", first.reproduce.curl),
    ].join("\n\n"),
  );
}

function describeKnown(finding: Finding, run: FinishedRun): string {
  return `- ${code(finding.id)}: ${escapeMarkdown(run.details.get(finding.id)?.cause ?? "")}`;
}

/** Keeps as many parts as a comment has room for, and says how many it has not. */
function cut(parts: readonly string[]): readonly string[] {
  let length = 0;
  const fits = parts.filter((part) => {
    length += part.length;
    return length < longest;
  });
  const left = parts.length - fits.length;
  return left === 0 ? fits : [...fits, `And ${left} more causes, which the other reports tell of.`];
}

function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary.replaceAll("\n", " ")}</summary>\n\n${content}\n\n</details>`;
}

/** Fences a text with more backticks than it holds in a row. */
function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function code(text: string): string {
  const fence = "`".repeat(longestRun(text) + 1);
  return `${fence}${text}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function escapeMarkdown(text: string): string {
  // A mention would tell somebody of each run.
  return escapeHtml(text)
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("@", "@<!-- -->");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
