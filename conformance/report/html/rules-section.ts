import type { RuleVerdict } from "../../engine/rule-result.ts";
import type { FinishedRun } from "../finished-run.ts";
import { html, type Markup } from "./markup.ts";

const labels: Readonly<Record<RuleVerdict | "never-ran", string>> = {
  pass: "passed",
  fail: "failed",
  warn: "warned",
  "not-applicable": "not applicable",
  "not-testable": "not testable",
  "never-ran": "never ran",
};

/** Writes what became of each rule, those too that never ran. */
export function rulesSection({ planned, report }: FinishedRun): Markup {
  const rows = planned.map(({ id, level, says, source }) => {
    const reported = report.rules.find((rule) => rule.id === id);
    const verdict = reported?.verdict ?? "never-ran";
    return html`<tr data-rule="${id}" data-verdict="${verdict}">
<td><span class="badge ${verdict}">${labels[verdict]}</span></td><th scope="row"><code>${id}</code></th><td>${level}</td>
<td>${says} <a href="${source}">Source<span class="soft"> of ${id}</span></a>${reported?.reason === undefined ? undefined : html`<br><span class="soft">${reported.reason}</span>`}</td>
</tr>`;
  });
  return html`<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
<div class="wide" role="group" aria-label="Table of rules" tabindex="0"><table><caption>What became of each rule</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Says</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}
