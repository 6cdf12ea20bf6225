import { isJsonObject, type JsonObject } from "../../codegen/openapi-document.ts";

/** One problem of a contract's `x-problems`. */
export interface CataloguedProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly says: string;
}

/** Reads the problem catalogue of a contract, by status and then by code; empty where it has none. */
export function problemCatalogue(document: JsonObject): readonly CataloguedProblem[] {
  const catalogue = document["x-problems"];
  if (!isJsonObject(catalogue)) return [];
  return Object.entries(catalogue)
    .flatMap(([code, entry]) => (isJsonObject(entry) ? [asProblem(code, entry)] : []))
    .sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1));
}

function asProblem(code: string, { status, title, says }: JsonObject): CataloguedProblem {
  return { code, status: Number(status), title: String(title ?? code), says: String(says ?? "") };
}

/** Writes problems as Markdown, each under a heading that is its code, and so its anchor. */
export function problemSections(problems: readonly CataloguedProblem[], headingLevel: number): string {
  const heading = "#".repeat(headingLevel);
  return problems
    .map(({ code, status, title, says }) => `${heading} ${code}\n\n**${status} ${title}.** ${says}`)
    .join("\n\n");
}
