import { NotTestable } from "../../engine/errors/not-testable.ts";
import { guardedStep } from "../../server/guarded-step.ts";
import { withHeader } from "../../server/outgoing-request.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { stateOf, succeeded } from "../../server/thing.ts";

export const rule: ServerRule = {
  id: "stale-if-match-is-refused",
  kind: "server",
  level: "must",
  says: "A write about a version that is no longer the present one is refused with 412 and changes nothing.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1",
  check: async (server) => {
    const { lifecycle, thing, request, operation } = await guardedStep(server);
    const before = await stateOf(server, lifecycle, thing);
    const stale = before.etag?.startsWith("W/") ? 'W/"0"' : staleTag(before.etag ?? '"0"');
    const exchange = await server.send(withHeader(request, "If-Match", stale));
    const after = await stateOf(server, lifecycle, thing);
    const status = exchange.response?.status ?? 500;
    if (status >= 500) throw new NotTestable(`${operation.id} answered ${status}.`);
    const breach = (says: string) => [
      { message: `${operation.id} ${says}`, operationId: operation.id, exchange },
    ];
    if (succeeded(exchange))
      return breach(`answered a request about another version with ${status}; it should refuse it with 412.`);
    if (JSON.stringify(before) !== JSON.stringify(after))
      return breach("refused a request about another version and changed the thing nevertheless.");
    return status === 412 || status === 400
      ? []
      : breach(
          `refused a request about another version with ${status}, where all else was right; 412 says why.`,
        );
  },
  mutant: (honest) => async (request) => {
    const copy = request.clone();
    const response = await honest(request);
    if (response.status !== 412) return response;
    const { pathname, origin } = new URL(copy.url);
    const thing = /^.*\/(?:orders|books)\/[^/]+/.exec(pathname)?.[0] ?? pathname;
    const authorization = copy.headers.get("Authorization") ?? "";
    const present = await honest(
      new Request(`${origin}${thing}`, { headers: { Authorization: authorization } }),
    );
    copy.headers.set("If-Match", present.headers.get("ETag") ?? "");
    return honest(copy);
  },
};

/** A tag of the same shape as the present one, which the thing never had: its digits are turned. */
function staleTag(present: string): string {
  const turned = present.replaceAll(/\d/g, (digit) => String((Number(digit) + 7) % 10));
  return turned === present ? `"${present.replaceAll('"', "")}0"` : turned;
}
