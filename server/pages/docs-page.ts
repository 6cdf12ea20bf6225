import { type OperationId, operations, policies } from "../../src/contract/index.ts";
import { escapeHtml, htmlPage } from "./html.ts";

const waitSeconds = 3;

/**
 * Writes the page on which somebody who has only this server finds everything else.
 *
 * @param reference whether the whole reference will soon be here in its place; the page then looks again by itself.
 */
export function docsPage(reference: "absent" | "being-made"): string {
  const rows = (Object.keys(operations) as OperationId[]).map((operationId) => {
    const { method, path, replay } = operations[operationId];
    const { roles } = policies[operationId];
    const who = typeof roles === "string" ? roles : roles.join(", ");
    return `<li><strong>${operationId}</strong>: <code>${method} ${escapeHtml(path)}</code>, ${replay}, for ${who}</li>`;
  });
  return htmlPage(
    "Countersign reference server",
    `<h1>Countersign reference server</h1>
<ul>
<li><a href="/openapi.json">The contract</a>, an OpenAPI 3.1 document</li>
<li><a href="/docs/problems">Every problem</a> that an answer may name, and what to do about it</li>
</ul>
<h2>Operations</h2>
<p>With what a second sending means, and who may call it. ${remarks[reference]}</p>
<ul>
${rows.join("\n")}
</ul>`,
    reference === "being-made" ? { reloadSeconds: waitSeconds } : {},
  );
}

const remarks = {
  absent: "<code>npx countersign docs</code> writes the whole reference.",
  "being-made": "The whole reference is being made, and will be here in some seconds.",
} as const;
