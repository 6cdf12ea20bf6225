/**
 * Writes the pages of `docs/` that are made from the contract, its vocabulary and the rules. With `--check` it
 * writes nothing, and ends with exit code 1 where a page is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { clientScenariosPage } from "./docs/client-scenarios-page.ts";
import { killMatrixPage } from "./docs/kill-matrix-page.ts";
import { problemsPage } from "./docs/problems-page.ts";
import { requirementsPage } from "./docs/requirements-page.ts";
import { rulesPage } from "./docs/rules-page.ts";
import { vocabularyPage } from "./docs/vocabulary-page.ts";

const pages = [
  {
    path: "docs/kill-matrix.md",
    source: "the files in conformance/rules and conformance/contract-mutants.ts",
    text: await killMatrixPage(),
  },
  {
    path: "docs/client-scenarios.md",
    source: ".ci/docs/client-scenarios and the titles of the tests",
    text: clientScenariosPage(),
  },
  { path: "docs/problems.md", source: "x-problems in openapi/openapi.yaml", text: problemsPage() },
  {
    path: "docs/requirements.md",
    source: ".ci/docs/requirements and the titles of the tests",
    text: requirementsPage(),
  },
  { path: "docs/rules.md", source: "the files in conformance/rules", text: await rulesPage() },
  { path: "docs/vocabulary.md", source: "openapi/lint/vocabulary.schema.json", text: vocabularyPage() },
].map(({ path, source, text }) => ({
  path,
  text: `<!-- Made by \`npm run generate\` from ${source}. Change that instead. -->\n\n${text}`,
}));

const stale = pages.filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);
const names = stale.map(({ path }) => path).join(", ");

if (stale.length === 0) {
  console.log("Generated docs match what they are made from.");
} else if (process.argv.includes("--check")) {
  console.error(`Not what they would be made into: ${names}. Run npm run generate.`);
  process.exitCode = 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
  console.log(`Wrote ${names}.`);
}
