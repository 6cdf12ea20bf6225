import { type OperationId, requests } from "../../src/contract/index.ts";
import { urlParts } from "../http/url-parts.ts";
import type { JournalEntry } from "./request-journal.ts";

/**
 * Writes a shell command that sends a request again. The access token is the shell's to know, in `TOKEN`; query
 * parameters that the contract does not know, which may hold anything, are left out.
 *
 * @param baseUrl where to. The host that the request named is its sender's choice, and whoever runs the command would
 *   send the token there.
 */
export async function curlLine(
  { operationId, method, url, headers, body }: JournalEntry,
  baseUrl: string,
): Promise<string> {
  const words = ["curl", "-i", "-X", method, "-H", '"Authorization: Bearer $TOKEN"'];
  for (const [name, value] of headers) words.push("-H", quoted(`${name}: ${value}`));
  if (body !== undefined) words.push("--data-raw", quoted(await body));
  const { pathname, query } = urlParts(url);
  const known = knownQuery(operationId, query);
  words.push(quoted(`${baseUrl}${pathname}${known && `?${known}`}`));
  return words.join(" ");
}

function knownQuery(operationId: OperationId, query: string): string {
  const names = requests[operationId].parameters.map(({ name }) => name);
  return query
    .split("&")
    .filter((pair) => names.includes(pair.split("=", 1)[0] ?? ""))
    .join("&");
}

/** One word to a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
