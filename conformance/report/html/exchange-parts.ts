import type { Exchange, HeaderField } from "../../engine/exchange.ts";
import type { SecretMask } from "../../engine/secret-mask.ts";
import { maskBody, maskHeaders, maskUrl } from "../masked-message.ts";
import { html, type Markup } from "./markup.ts";

/** Longer bodies are cut: the page should open at once. In characters. */
const longestBody = 6_000;

/** Writes a request and its answer as they went over the wire, secrets masked. */
export function exchangeParts({ request, response, failure }: Exchange, mask: SecretMask): Markup {
  const sent = [
    `${request.method} ${maskUrl(request.url, mask)}`,
    ...headerLines(request.headers, mask),
    ...bodyLines(request.body, mask),
  ];
  const received = response
    ? [String(response.status), ...headerLines(response.headers, mask), ...bodyLines(response.body, mask)]
    : [`No complete answer: ${failure ?? "the exchange failed"}`];
  return html`<p class="soft">Request</p><pre>${sent.join("\n")}</pre>
<p class="soft">Answer</p><pre>${received.join("\n")}</pre>`;
}

function headerLines(headers: readonly HeaderField[], mask: SecretMask): readonly string[] {
  return maskHeaders(headers, mask).map(([name, value]) => `${name}: ${value}`);
}

function bodyLines(body: Uint8Array | undefined, mask: SecretMask): readonly string[] {
  if (!body?.length) return [];
  const { text, encoding } = maskBody(body, mask);
  if (encoding) return ["", `(${body.length} bytes that are no text)`];
  const shown = indented(text);
  return [
    "",
    shown.length > longestBody ? `${shown.slice(0, longestBody)}\n... (${body.length} bytes)` : shown,
  ];
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
