import { judgeGuard } from "../../server/judge-guard.ts";
import { withHeader } from "../../server/outgoing-request.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { withPresentTag } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "missing-if-match-is-refused",
  kind: "server",
  level: "must",
  says: "A write that has to say which version it is about, and does not, is refused with 428 or 400 and changes nothing.",
  source: "https://www.rfc-editor.org/rfc/rfc6585.html#section-3",
  check: (server) =>
    judgeGuard(server, {
      what: "a request without If-Match",
      change: (request) => withHeader(request, "If-Match"),
      ...{ status: 428, says: "what is missing" },
    }),
  // A server that takes whoever names no version for somebody who means the present one; but once, since input that
  // lacks a header is invalid, which is another rule's to tell.
  mutant: (honest) => {
    let isFirst = true;
    return async (request) => {
      const copy = request.clone();
      const response = await honest(request);
      if (response.status !== 428 || !isFirst) return response;
      isFirst = false;
      return withPresentTag(honest, copy);
    };
  },
};
