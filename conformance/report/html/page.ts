import { createHash } from "node:crypto";
import { countExchanges } from "../../engine/journal.ts";
import type { FinishedRun } from "../finished-run.ts";
import type { RunVerdict } from "../report.ts";
import { describeScore, scoreOf } from "../score.ts";
import { budgetSection } from "./budget-section.ts";
import { coverageSection } from "./coverage-section.ts";
import { findingsSection } from "./findings-section.ts";
import { html, type Markup, trusted } from "./markup.ts";
import { rulesSection } from "./rules-section.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

const verdicts: Readonly<Record<RunVerdict, readonly [className: string, says: string]>> = {
  kept: ["pass", "The contract is kept"],
  broken: ["fail", "The contract is broken"],
  "could-not-run": ["fail", "Nothing was judged"],
};

/** The page may run and style itself with what stands in it, and reach nothing else. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${digestOf(script)}'`,
  `style-src 'sha256-${digestOf(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes a run as one HTML page that works offline and asks nobody for anything. */
export function writeHtml(run: FinishedRun): string {
  const { report, command, subject, notes, failure } = run;
  const [className, says] = verdicts[report.verdict];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${says}: ${subject}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>${command} ${subject}</h1>
<p class="verdict ${className}">${says}.</p>
${failure === undefined ? undefined : html`<p>${failure}</p>`}
<p>${describeScore(scoreOf(run))}</p>
${facts(run)}
</header>
<main>
${findingsSection(run)}
${rulesSection(run)}
${coverageSection(run)}
${budgetSection(run)}
${notes.length > 0 ? html`<section aria-labelledby="notes"><h2 id="notes">Notes</h2>${notes.map((note) => html`<pre>${note}</pre>`)}</section>` : undefined}
</main>
<script>${trusted(script)}</script>
</body>
</html>
`.html;
}

function facts({ report, startedAtMs, durationMs, journal }: FinishedRun): Markup {
  const { spec, seed, counts } = report;
  const told: readonly (readonly [string, string])[] = [
    ["Contract", `${spec.title} ${spec.version}`],
    ["Rules", `${counts.run} of ${counts.planned} ran: ${counts.pass} passed, ${counts.fail} failed`],
    [
      "Besides",
      `${counts.warn} warned, ${counts.notApplicable} not applicable, ${counts.notTestable} not testable`,
    ],
    ["Requests", String(countExchanges(journal))],
    [
      "Started",
      new Date(startedAtMs)
        .toISOString()
        .replace(/\.\d+Z$/, " UTC")
        .replace("T", " "),
    ],
    ["Took", `${(durationMs / 1000).toFixed(1)} s`],
    ["Seed", String(seed)],
  ];
  return html`<dl class="facts">${told.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
