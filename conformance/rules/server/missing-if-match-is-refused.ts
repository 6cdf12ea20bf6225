import { NotTestable } from "../../engine/errors/not-testable.ts";
import { guardedStep } from "../../server/guarded-step.ts";
import { withHeader } from "../../server/outgoing-request.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { stateOf, succeeded } from "../../server/thing.ts";

export const rule: ServerRule = {
  id: "missing-if-match-is-refused",
  kind: "server",
  level: "must",
  says: "A write that has to say which version it is about, and does not, is refused with 428 or 400 and changes nothing.",
  source: "https://www.rfc-editor.org/rfc/rfc6585.html#section-3",
  check: async (server) => {
    const { lifecycle, thing, request, operation } = await guardedStep(server);
    const before = await stateOf(server, lifecycle, thing);
    const exchange = await server.send(withHeader(request, "If-Match"));
    const after = await stateOf(server, lifecycle, thing);
    const status = exchange.response?.status ?? 500;
    if (status >= 500) throw new NotTestable(`${operation.id} answered ${status}.`);
    const breach = (says: string) => [
      { message: `${operation.id} ${says}`, operationId: operation.id, exchange },
    ];
    if (succeeded(exchange))
      return breach(`answered a request without If-Match with ${status}; it should refuse it with 428.`);
    if (JSON.stringify(before) !== JSON.stringify(after))
      return breach("refused a request without If-Match and changed the thing nevertheless.");
    return status === 428 || status === 400
      ? []
      : breach(
          `refused a request without If-Match with ${status}, where all else was right; 428 says what is missing.`,
        );
  },
  // A server that takes whoever names no version for somebody who means the present one.
  mutant: (honest) => async (request) => {
    const copy = request.clone();
    const response = await honest(request);
    if (response.status !== 428) return response;
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
