import { problemCatalogue, problemSections } from "../../src/cli/docs/problem-catalogue.ts";
import document from "../../src/generated/openapi.json" with { type: "json" };

/** Writes the page of the problem catalogue, whose anchors are the problems' codes. */
export function problemsPage(): string {
  return `# Problems

Every error is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)) with one of these
codes as its \`code\`. Its \`type\` is \`/docs/problems#<code>\`, relative to the server that sent it.

${problemSections(problemCatalogue(document), 2)}
`;
}
