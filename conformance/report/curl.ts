import { Buffer } from "node:buffer";
import type { SentRequest } from "../engine/exchange.ts";
import type { MaskedSecret, SecretMask } from "../engine/secret-mask.ts";

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
  let quoted = "";
  let plain = "";
  const flush = () => {
    if (plain !== "") quoted += `'${plain.replaceAll("'", `'\\''`)}'`;
    plain = "";
  };
  for (const part of mask.parts(word).flatMap((one) => withShortSecrets(one, mask))) {
    if (typeof part === "string") plain += part;
    else {
      flush();
      quoted += `"$${part.variable}"`;
    }
  }
  flush();
  return quoted;
}

/** A secret that is too short to be looked for in any text is hidden in a command where it is a whole word of it. */
function withShortSecrets(part: string | MaskedSecret, mask: SecretMask): readonly (string | MaskedSecret)[] {
  if (typeof part !== "string") return [part];
  return part.split(/([\w.~%+-]+)/).map((word) => (word && mask.known(word)) || word);
}

function readText(body: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
