import { idempotency, type OperationId, requests } from "../../src/contract/index.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { maskSecrets } from "./secret-members.ts";

const maxBodyLength = 8192;

/** Headers that make another request, and hold no secret. */
const kept = ["Content-Type", "If-Match", idempotency.header, "Prefer"];

/**
 * Writes a shell command that sends a request again. The access token is the shell's to know, in `TOKEN`; query
 * parameters that the contract does not know, which may hold anything, are left out.
 *
 * @param bodyText undefined where no body was read.
 * @param secrets names of members to mask.
 */
export function curlLine(
  operationId: OperationId,
  { request, pathname, query }: IncomingRequest,
  bodyText: string | undefined,
  secrets: ReadonlySet<string>,
): string {
  const words = ["curl", "-i", "-X", request.method];
  if (request.headers.has("Authorization")) words.push("-H", '"Authorization: Bearer $TOKEN"');
  for (const name of kept) {
    const value = request.headers.get(name);
    if (value !== null) words.push("-H", quoted(`${name}: ${value}`));
  }
  if (bodyText !== undefined && bodyText !== "" && bodyText.length <= maxBodyLength) {
    words.push("--data-raw", quoted(JSON.stringify(maskSecrets(JSON.parse(bodyText), secrets))));
  }
  const known = knownQuery(operationId, query);
  words.push(quoted(`${new URL(request.url).origin}${pathname}${known && `?${known}`}`));
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
