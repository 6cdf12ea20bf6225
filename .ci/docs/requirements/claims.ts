import { globSync, readFileSync } from "node:fs";

/** A test's title that says which requirements it shows. */
export interface Claim {
  /** The file, from the repository's root. */
  readonly path: string;
  /** The title after those of its groups, without the ids. */
  readonly title: string;
  readonly ids: readonly string[];
}

/** Ids of requirements, as a pattern. */
const requirementIds = "(?:TOK|REF|AUZ|INP|ERR|TRN|LOG|DUR|CON|AUD|SUP|KEY|OAU|WHK)-\\d\\d";
const group = /^( *)describe(?:\.each\([\s\S]*?\))?\(\s*(["`])(.*?)\2/gm;
// The tests of this page itself are full of examples.
const tests = ["{src,server,conformance}/**/*.test.ts", ".ci/*.test.ts"];

/** Finds the titles in the repository's tests that bear an id in brackets. @param ids a pattern. */
export function readClaims(root: string, ids = requirementIds): Claim[] {
  const paths = globSync(tests, { cwd: root }).sort();
  return paths.flatMap((path) => claimsIn(readFileSync(`${root}/${path}`, "utf8"), path, ids));
}

/** Finds the titles in the text of one test file, each after those of the groups that it stands in. */
export function claimsIn(text: string, path: string, ids = requirementIds): Claim[] {
  const id = new RegExp(`\\[(${ids})\\]`, "g");
  const title = new RegExp(`(["\`])((?:(?!\\1).)*?\\[${ids}\\](?:(?!\\1).)*)\\1`, "g");
  const groups = [...text.matchAll(group)].map((found) => ({ at: found.index, title: found[3] ?? "" }));
  return [...text.matchAll(title)].map(({ index, 2: said = "" }) => {
    const above: typeof groups = [];
    for (const one of groups.filter(({ at }) => at < index)) {
      while (above.length > 0 && indentAt(text, above.at(-1)?.at) >= indentAt(text, one.at)) above.pop();
      above.push(one);
    }
    const inside = above.filter(
      (one) => indentAt(text, one.at) < indentAt(text, index) && one.title !== said,
    );
    return {
      path,
      title: [...inside.map((one) => one.title), said]
        .join(" ")
        .replaceAll(id, "")
        .replaceAll(/ +/g, " ")
        .trim(),
      ids: [...said.matchAll(id)].map(([, found = ""]) => found),
    };
  });
}

/** How far the line is indented that a place is in; the formatter sees to it that this shows what is in what. */
function indentAt(text: string, at = 0): number {
  const line = text.slice(text.lastIndexOf("\n", at) + 1);
  return line.length - line.trimStart().length;
}
