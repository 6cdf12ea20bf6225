import { problems } from "../../src/contract/index.ts";
import { escapeHtml, htmlPage } from "./html.ts";

/**
 * Writes the page that every problem's `type` points into: each code with its status, and what to do about it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1
 */
export function problemsPage(): string {
  const sections = Object.entries(problems).map(([code, { status, title, says }]) => {
    return `<section id="${code}">
<h2>${escapeHtml(title)}</h2>
<p><code>${code}</code>, sent with status ${status}</p>
<p>${withCode(says)}</p>
</section>`;
  });
  return htmlPage(
    "Problems",
    `<h1>Problems</h1>
<p>Every answer from 400 up is a problem document (RFC 9457). Handle it by its status first, then by its <code>code</code>.</p>
${sections.join("\n")}`,
  );
}

/** What stands between backticks in the contract's sentences is code. */
function withCode(sentence: string): string {
  return escapeHtml(sentence).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
