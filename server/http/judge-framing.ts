import { Refusal } from "../errors/refusal.ts";

const maxHeaders = 100;

/**
 * Finds what is wrong with a request's header fields as they were sent, which a `Headers` object no longer shows.
 *
 * @param rawHeaders names and values in turn, as Node's `rawHeaders`.
 * @see https://www.rfc-editor.org/rfc/rfc9112.html#section-3.2
 */
export function judgeFraming(rawHeaders: readonly string[]): Refusal | undefined {
  if (rawHeaders.length > 2 * maxHeaders) {
    return new Refusal("headers_too_large", {
      detail: `The request has more than ${maxHeaders} header fields.`,
    });
  }
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  if (hosts <= 1) return undefined;
  return new Refusal("request_malformed", {
    detail: "The request has more than one Host.",
    errors: [{ pointer: "/headers/Host", message: "must be given once" }],
  });
}
