import { type OperationCoverage, type StatusCoverage, totalsOf } from "../coverage.ts";
import type { FinishedRun } from "../finished-run.ts";
import { html, type Markup } from "./markup.ts";

/** Writes what of the contract the run touched, and why it did not touch the rest; nothing where it was not counted. */
export function coverageSection({ coverage }: FinishedRun): Markup | undefined {
  if (!coverage) return undefined;
  const { reached, operations, seenStatuses, statuses } = totalsOf(coverage);
  return html`<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<div class="wide" role="group" aria-label="Table of operations" tabindex="0"><table>
<caption>${reached} of ${operations} operations reached, ${seenStatuses} of ${statuses} documented statuses seen</caption>
<thead><tr><th scope="col">Operation</th><th scope="col">Reached</th><th scope="col">Statuses, and how often each was seen</th></tr></thead>
<tbody>${coverage.map(row)}</tbody></table></div></section>`;
}

function row({
  operationId,
  method,
  path,
  reached,
  why,
  statuses,
  keywords = [],
}: OperationCoverage): Markup {
  const says = {
    yes: "yes",
    "in-vain": "only with ids that name nothing",
    no: `no: ${why ?? "it was not planned"}`,
  };
  const className = reached === "yes" ? "pass" : "warn";
  return html`<tr><th scope="row">${operationId}<br><code class="soft">${method} ${path}</code></th>
<td class="${className}">${says[reached]}</td>
<td>${statuses.map(chip)}${keywords.length > 0 ? html`<br><span class="soft">Keywords tried: ${keywords.join(", ")}</span>` : undefined}</td></tr>`;
}

function chip({ status, isDocumented, seen }: StatusCoverage): Markup {
  const className = isDocumented ? (seen > 0 ? "pass" : "not-applicable") : "fail";
  const says = isDocumented ? `${seen}` : `${seen}, not documented`;
  return html`<span class="badge ${className}">${status}: ${says}</span> `;
}
