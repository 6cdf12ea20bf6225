import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import type { ClientRule, RuleVerdict } from "../../../../conformance/index.ts";
import type { Entry } from "./clients.ts";
import type { Judged } from "./judge.ts";

const words: Readonly<Record<RuleVerdict, string>> = {
  pass: "kept",
  fail: "**not kept**",
  warn: "not kept",
  "not-applicable": "-",
  "not-testable": "?",
};

/** Gives the word that stands for a verdict in the tables. */
export function wordFor(verdict: RuleVerdict): string {
  return words[verdict];
}

/** Says of a rule what a client has to know to keep it. */
export type Group = "the standards" | "the platform's guide" | "knowledge of the contract";

/** The groups, in the order of the page. */
export const groups: readonly Group[] = [
  "the standards",
  "the platform's guide",
  "knowledge of the contract",
];

/** Rows of the catalogue that nobody can keep without the contract: which operations are p0, guarded, or open. */
const byContract = /^(?:P0-\d+|IK-\d+|AB-11|OR-4|PRO-16|RX-1[37]|SGN-[34])$/;

/** Where standards are read: RFCs, the drafts of others, and how browsers fetch. */
const standards = /^https:\/\/(?:www\.rfc-editor\.org|datatracker\.ietf\.org|fetch\.spec\.whatwg\.org)\//;

/** Tells in which group a rule is. Whatever needs the contract is asked by no standard, also where it names one. */
function groupOf({ row, source }: ClientRule): Group {
  if (row.split(", ").some((one) => byContract.test(one))) return "knowledge of the contract";
  return standards.test(source) ? "the standards" : "the platform's guide";
}

function rulesOf(group: Group, rules: readonly ClientRule[]): readonly ClientRule[] {
  return rules.filter((rule) => groupOf(rule) === group);
}

/**
 * Lists the clients: versions, what they were written from, the adapter, and how many rules of each group they keep.
 * Those of level `must` are counted apart, since only they fail a run.
 */
export function clientTable(judged: readonly Judged[], rules: readonly ClientRule[]): string {
  const head = ["client", "version", "set up as in", ...groups];
  const rows = judged.map(({ client, verdicts }) => [
    `[${client.name}](${fromDocs(client.adapter[0])})`,
    versionsOf(client),
    client.documentation === undefined ? "" : `[its documentation](${client.documentation})`,
    ...groups.map((group) => {
      const { must = [], other = [] } = Object.groupBy(rulesOf(group, rules), ({ level }) =>
        level === "must" ? "must" : "other",
      );
      return `must: ${tally(must, verdicts)}<br>other: ${tally(other, verdicts)}`;
    }),
  ]);
  return table(head, rows);
}

/**
 * Gives the verdict of each rule of a group on each client: first of the rules that tell clients apart, and then,
 * folded, of those that no published client breaks.
 */
export function verdictTable(group: Group, judged: readonly Judged[], rules: readonly ClientRule[]): string {
  const isKept = ({ id }: ClientRule) =>
    judged.every(({ verdicts }) => ["pass", "not-applicable"].includes(verdicts.get(id) ?? ""));
  const { kept = [], told = [] } = Object.groupBy(rulesOf(group, rules), (rule) =>
    isKept(rule) ? "kept" : "told",
  );
  const fold = `<details>\n<summary>${kept.length} more rules, which no client breaks</summary>`;
  return [rowsOf(told, judged), fold, rowsOf(kept, judged), "</details>"].join("\n\n");
}

function rowsOf(rules: readonly ClientRule[], judged: readonly Judged[]): string {
  const head = ["rule", "level", ...judged.map(({ client }) => client.name)];
  const verdicts = rules.map(({ id, level }) => [
    `[${id}](rules.md#${id})`,
    level,
    ...judged.map((one) => wordFor(one.verdicts.get(id) ?? "not-testable")),
  ]);
  return table(head, verdicts);
}

/** Gives what each client sent in all scenarios together, and what it cost. Loops and races end as they like. */
export function spentTable(judged: readonly Judged[]): string {
  const head = [
    "client",
    "requests",
    "refreshes",
    "blind retries",
    "spent refresh tokens sent again",
    "reads that failed despite a refresh",
    "calls without an answer",
  ];
  const rows = judged.map(({ client, spent }) => [
    client.name,
    spent.requests,
    spent.refreshes,
    spent.blindRetries,
    spent.spentTokensSentAgain,
    spent.readsFailedDespiteRefresh,
    spent.callersLeftHanging,
  ]);
  return table(head, rows);
}

/** Says how many rules were kept, of how many that there was anything to judge by. */
function tally(rules: readonly ClientRule[], verdicts: Judged["verdicts"]): string {
  const judged = rules.map(({ id }) => verdicts.get(id)).filter((verdict) => verdict !== "not-applicable");
  return `${judged.filter((verdict) => verdict === "pass").length} of ${judged.length}`;
}

/** The versions that are installed. Plain fetch is Node's own, of whichever minor version. */
function versionsOf({ packages }: Entry): string {
  if (packages.length === 0) return `Node ${process.versions.node.split(".")[0]}`;
  const versions = packages.map((name) => {
    const manifest = findPackageJSON(name, import.meta.url);
    return `${name} ${manifest === undefined ? "?" : JSON.parse(readFileSync(manifest, "utf8")).version}`;
  });
  return versions.join(", ");
}

function fromDocs(file: string): string {
  return file.startsWith("docs/") ? file.slice("docs/".length) : `../${file}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
