import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { fieldsOf } from "./hop-by-hop.ts";

/**
 * Passes on what a server says before its answer: 100 Continue, 102 Processing, 103 Early Hints. A client of HTTP/1.0
 * knows of none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2
 */
export function passInterim(
  outgoing: ClientRequest,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void {
  if (request.httpVersion === "1.0") return;
  outgoing.on("continue", () => response.writeContinue());
  outgoing.on("information", ({ statusCode, rawHeaders }) => {
    if (statusCode === 102) response.writeProcessing();
    if (statusCode === 103) hint(response, rawHeaders);
  });
}

function hint(response: ServerResponse, rawHeaders: readonly string[]): void {
  const link = fieldsOf(rawHeaders)
    .filter(([name]) => /^link$/i.test(name))
    .flatMap(([, value]) => value.split(/,\s*(?=<)/));
  try {
    if (link.length > 0) response.writeEarlyHints({ link });
  } catch {
    // Node writes no hint that it does not understand, and the answer does without.
  }
}
