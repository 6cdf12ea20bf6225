import { describeBudget, describeNumbers, type ScenarioBudget } from "../budget.ts";
import type { FinishedRun } from "../finished-run.ts";
import { html, type Markup } from "./markup.ts";

/** Writes what a client spent in each scenario; nothing where that was not counted. */
export function budgetSection({ report: { budget } }: FinishedRun): Markup | undefined {
  if (!budget) return undefined;
  const names = describeNumbers(budget.total).map(([says]) => says);
  return html`<section aria-labelledby="budget"><h2 id="budget">Budget</h2>
<p>${describeBudget(budget)}</p>
<div class="wide" role="group" aria-label="Table of scenarios" tabindex="0"><table>
<thead><tr><th scope="col">Scenario</th>${names.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">p0 write</th></tr></thead>
<tbody>${budget.scenarios.map(row)}</tbody></table></div></section>`;
}

function row(scenario: ScenarioBudget): Markup {
  const { write } = scenario;
  const told =
    write &&
    `sent ${write.sent}, took effect ${write.commits}, ${write.readsBeforeReplay} reads before a replay, told as ${write.outcome}`;
  return html`<tr><th scope="row">${scenario.scenario}</th>${describeNumbers(scenario).map(([, number]) => html`<td>${number}</td>`)}<td>${told}</td></tr>`;
}
