import type { ClientRule } from "../../../../conformance/index.ts";
import type { Judged } from "./judge.ts";
import { clientTable, groups, spentTable, verdictTable, wordFor } from "./tables.ts";

/** Where the page is, from the root of the repository. */
export const pagePath = "docs/other-clients.md";

/** Puts the verdicts of a run into the page, which every run has to agree with; words are by hand. */
export function withVerdicts(page: string, judged: readonly Judged[], rules: readonly ClientRule[]): string {
  const clients = withTable(page, "the clients", clientTable(judged, rules));
  return groups.reduce((text, group) => withTable(text, group, verdictTable(group, judged, rules)), clients);
}

/** Tells whether a client's verdicts are those that the page has. Rules that are not on the page yet count for nothing. */
export function agreesWith(page: string, { client, verdicts }: Judged): boolean {
  const rows = page.split("\n").map((line) => line.split(" | "));
  let column = -1;
  return rows.every(([first = "", ...cells]) => {
    if (first === "| rule") column = cells.findIndex((name) => name.replace(/ \|$/, "") === client.name);
    const verdict = verdicts.get(/^\| \[([\w-]+)\]\(rules\.md/.exec(first)?.[1] ?? "");
    return verdict === undefined || cells[column]?.replace(/ \|$/, "") === wordFor(verdict);
  });
}

/** Puts what a run cost into the page. Another run, in which races end otherwise, may cost a little more or less. */
export function withCosts(page: string, judged: readonly Judged[]): string {
  return withTable(page, "what was sent", spentTable(judged));
}

/** Puts a table between the marks that the page has for it. */
function withTable(page: string, title: string, table: string): string {
  const [begin, end] = [`<!-- made by a run: ${title} -->`, "<!-- end -->"];
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(`${pagePath} has no place for ${title}: write "${begin}" and "${end}".`);
  }
  return `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
}
