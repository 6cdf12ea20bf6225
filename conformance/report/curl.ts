import { Buffer } from "node:buffer";
import type { SentRequest } from "../engine/exchange.ts";
import type { SecretMask } from "../engine/secret-mask.ts";

/** Header fields that curl or the connection supplies; printing them would only mislead. */
const supplied = new Set([
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "sec-fetch-mode",
  "transfer-encoding",
  "user-agent",
]);

/**
 * Writes a request as a curl command for a POSIX shell.
 *
 * Secrets are read from environment variables, so that the command can be pasted into a ticket.
 */
export function curlFor(request: SentRequest, mask: SecretMask): string {
  const words = ["curl", "-sS", "-i"];
  if (request.method === "HEAD") words.push("-I");
  else if (request.method !== "GET" || request.body) words.push("-X", request.method);
  words.push(quote(request.url, mask));
  for (const [name, value] of request.headers) {
    if (!supplied.has(name.toLowerCase())) words.push("-H", quote(`${name}: ${value}`, mask));
  }
  if (!request.body?.length) return words.join(" ");
  const text = readText(request.body);
  if (text !== undefined) return [...words, "--data-raw", quote(text, mask)].join(" ");
  const base64 = Buffer.from(request.body).toString("base64");
  return `printf %s '${base64}' | base64 -d | ${words.join(" ")} --data-binary @-`;
}

/** Quotes one word for the shell: plain parts in single quotes, secrets as `"$VARIABLE"`. */
function quote(word: string, mask: SecretMask): string {
  return mask
    .parts(word)
    .map((part) => (typeof part === "string" ? `'${part.replaceAll("'", `'\\''`)}'` : `"$${part.variable}"`))
    .join("");
}

function readText(body: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
