import { judgeGuard } from "../../server/judge-guard.ts";
import { withHeader } from "../../server/outgoing-request.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { withPresentTag } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "stale-if-match-is-refused",
  kind: "server",
  level: "must",
  says: "A write about a version that is no longer the present one is refused with 412 and changes nothing.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1",
  check: (server) =>
    judgeGuard(server, {
      what: "a request about another version",
      change: (request, { etag = '"0"' }) =>
        withHeader(request, "If-Match", etag.startsWith("W/") ? 'W/"0"' : staleTag(etag)),
      ...{ status: 412, says: "why" },
    }),
  mutant: (honest) => async (request) => {
    const copy = request.clone();
    const response = await honest(request);
    if (response.status !== 412) return response;
    return withPresentTag(honest, copy);
  },
};

/** A tag of the same shape as the present one, which the thing never had: its digits are turned. */
function staleTag(present: string): string {
  const turned = present.replaceAll(/\d/g, (digit) => String((Number(digit) + 7) % 10));
  return turned === present ? `"${present.replaceAll('"', "")}0"` : turned;
}
