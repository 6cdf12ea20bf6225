import type { Exchange, HeaderField } from "../engine/exchange.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { maskBody, maskHeaders, maskUrl } from "./masked-message.ts";

/** Longer bodies are cut: a report should open at once. In characters. */
const longestBody = 6_000;

/** Writes a request as it went over the wire, secrets masked. */
export function describeRequest({ request }: Exchange, mask: SecretMask): string {
  const line = `${request.method} ${maskUrl(request.url, mask)}`;
  return [line, ...headerLines(request.headers, mask), ...bodyLines(request.body, mask)].join("\n");
}

/** Writes an answer as it came over the wire, secrets masked; or why there was none. */
export function describeAnswer({ response, failure }: Exchange, mask: SecretMask): string {
  if (!response) return `No complete answer: ${failure ?? "the exchange failed"}`;
  const { status, headers, body } = response;
  return [String(status), ...headerLines(headers, mask), ...bodyLines(body, mask)].join("\n");
}

/** Writes an exchange as it went over the wire, secrets masked. */
export function describeExchange(exchange: Exchange, mask: SecretMask): string {
  return `${describeRequest(exchange, mask)}\n\n${describeAnswer(exchange, mask)}\n`;
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
