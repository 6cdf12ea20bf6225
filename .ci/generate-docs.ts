/**
 * Writes the pages of `docs/` that are made from the contract and from the rules. With `--check` it writes
 * nothing, and ends with exit code 1 where a page is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { problemCatalogue, problemSections } from "../src/cli/docs/problem-catalogue.ts";
import document from "../src/generated/openapi.json" with { type: "json" };

const pages: Record<string, string> = {
  "docs/problems.md": `<!-- Made from x-problems by \`npm run generate\`; change openapi/openapi.yaml instead. -->
# Problems

Every error is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)) with one of these
codes as its \`code\`. Its \`type\` is \`/docs/problems#<code>\`, relative to the server that sent it.

${problemSections(problemCatalogue(document), 2)}
`,
};

const checkOnly = process.argv.includes("--check");
const stale = Object.entries(pages).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text,
);
const names = stale.map(([path]) => path).join(", ");

if (stale.length === 0) {
  console.log("Generated docs match the contract and the rules.");
} else if (checkOnly) {
  console.error(`Not what the contract and the rules make: ${names}. Run npm run generate.`);
  process.exitCode = 1;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
  console.log(`Wrote ${names}.`);
}
