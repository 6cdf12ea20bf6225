import { Refusal } from "../errors/refusal.ts";
import { judgeHost } from "./judge-host.ts";

const maxHeaders = 100;

/**
 * Finds what is wrong with a request's header fields as they were sent, which a `Headers` object no longer shows.
 *
 * @param rawHeaders names and values in turn, as Node's `rawHeaders`.
 * @param isOwn whether the server is for its own machine, and is asked under a name of it; see `judgeHost`.
 * @see https://www.rfc-editor.org/rfc/rfc9112.html#section-3.2
 */
export function judgeFraming(rawHeaders: readonly string[], isOwn: boolean): Refusal | undefined {
  if (rawHeaders.length > 2 * maxHeaders) {
    return new Refusal("headers_too_large", {
      detail: `The request has more than ${maxHeaders} header fields.`,
    });
  }
  let hosts = 0;
  let host = "";
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length !== 4 || name.toLowerCase() !== "host") continue;
    hosts += 1;
    host = rawHeaders[index + 1] ?? "";
  }
  if (hosts === 0) return undefined;
  if (hosts === 1) return isOwn ? judgeHost(host) : undefined;
  return new Refusal("request_malformed", {
    detail: "The request has more than one Host.",
    errors: [{ pointer: "/headers/Host", message: "must be given once" }],
  });
}
