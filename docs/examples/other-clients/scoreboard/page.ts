import type { ClientRule } from "../../../../conformance/index.ts";
import type { Judged } from "./judge.ts";
import { clientTable, groups, verdictTable } from "./tables.ts";

/** Where the page is, from the root of the repository. */
export const pagePath = "docs/other-clients.md";

/** Puts the tables of a run into the page, between the marks that are in it for each; all else is by hand. */
export function withTables(page: string, judged: readonly Judged[], rules: readonly ClientRule[]): string {
  const tables = [
    ["the clients", clientTable(judged, rules)] as const,
    ...groups.map((group) => [group, verdictTable(group, judged, rules)] as const),
  ];
  return tables.reduce((text, [title, table]) => {
    const [begin, end] = [`<!-- made by a run: ${title} -->`, "<!-- end -->"];
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0)
      throw new Error(`${pagePath} has no place for ${title}: write "${begin}" and "${end}".`);
    return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}
