import { type Cluster, clusterFindings } from "../clusters.ts";
import { describeAnswer, describeRequest } from "../exchange-text.ts";
import { isReplayable } from "../finding-id.ts";
import { type FinishedRun, isKnown } from "../finished-run.ts";
import type { Finding } from "../report.ts";
import { describeVariables } from "../variables.ts";
import { html, type Markup } from "./markup.ts";
import { sequenceSvg } from "./sequence-svg.ts";

/** Writes the findings, those of one cause together, with a form that filters them and the rules below. */
export function findingsSection(run: FinishedRun): Markup {
  const { findings } = run.report;
  const clusters = clusterFindings(findings, run);
  const causes = clusters.length === 1 ? "one cause" : `${clusters.length} causes`;
  return html`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${filterForm(run)}
<p><output>${findings.length} findings</output>${findings.length > 0 ? html` <span class="soft">with ${causes}</span>` : undefined}</p>
${clusters.map((cluster) => article(cluster, run))}
</section>`;
}

function verdictOf(finding: Finding, run: FinishedRun): string {
  if (isKnown(run, finding)) return "known";
  return finding.level === "must" ? "fail" : "warn";
}

function filterForm({ report, planned }: FinishedRun): Markup {
  const rules = planned.map(({ id }) => id).toSorted();
  const operations = [...new Set(report.findings.flatMap(({ operationId }) => operationId ?? []))].toSorted();
  const verdicts = ["fail", "warn", "known", "pass", "not-applicable", "not-testable", "never-ran"];
  return html`<form role="search" hidden>
<div><label for="filter-search">Search</label><input id="filter-search" type="search" name="search" autocomplete="off"></div>
${select("rule", "Rule", rules)}${select("verdict", "Verdict", verdicts)}${select("operation", "Operation", operations)}
<button type="reset">Show all</button>
</form>`;
}

function select(name: string, label: string, options: readonly string[]): Markup {
  const id = `filter-${name}`;
  return html`<div><label for="${id}">${label}</label><select id="${id}" name="${name}"><option value="">all</option>${options.map((one) => html`<option>${one}</option>`)}</select></div>`;
}

function article({ first, findings, rules }: Cluster, run: FinishedRun): Markup {
  const count =
    findings.length > 1 ? html` <span class="soft">(${findings.length} findings)</span>` : undefined;
  return html`<article>
<h3>${rules.join(", ")}${count}</h3>
<p class="soft">${run.planned.find(({ id }) => id === first.rule)?.says}</p>
${findings.map((finding, index) => one(finding, run, index === 0 && findings.length === 1))}
</article>`;
}

function one(finding: Finding, run: FinishedRun, isOpen: boolean): Markup {
  const { id, rule, operationId, message, level, pointer, reproduce } = finding;
  const { cause, exhibit, exchange, sequence } = run.details.get(id) ?? {};
  const verdict = verdictOf(finding, run);
  return html`<details id="${id}" data-rule="${rule}" data-verdict="${verdict}" data-operation="${operationId ?? ""}"${isOpen ? html` open` : undefined}>
<summary><span class="badge ${verdict}">${verdict}</span>${message}</summary>
<p class="soft">${id}, level ${level}, seed ${reproduce.seed}${cause === undefined ? undefined : html`. Known: ${cause}`}</p>
${pointer === undefined ? undefined : html`<p>Asked for at <code>${pointer}</code></p>`}
${sequence?.length ? html`<div class="wide" role="group" aria-label="Sequence diagram" tabindex="0">${sequenceSvg(sequence, `Sequence diagram of ${id}`)}</div>` : undefined}
${exhibit === undefined ? undefined : sequence?.length ? html`<details><summary>The same as text</summary><pre>${exhibit}</pre></details>` : html`<pre>${exhibit}</pre>`}
<p class="soft">To see it again</p><pre>${reproduce.curl}</pre>
${describeVariables([reproduce.curl], run.mask).map((said) => html`<p class="soft">${said}</p>`)}
${isReplayable(finding) ? html`<p class="soft">Or add to the command that was run: <code>--replay ${id} --seed ${reproduce.seed}</code></p>` : undefined}
${
  exchange
    ? html`<p class="soft">Request</p><pre>${describeRequest(exchange, run.mask)}</pre>
<p class="soft">Answer</p><pre>${describeAnswer(exchange, run.mask)}</pre>`
    : undefined
}
</details>`;
}
