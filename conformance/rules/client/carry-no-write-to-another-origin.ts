import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { criticalWriteThatIsSentElsewhere } from "../../scenarios/critical-write-that-is-sent-elsewhere.ts";
import { guardedWriteThatIsSentElsewhere } from "../../scenarios/guarded-write-that-is-sent-elsewhere.ts";

/** What a write says is meant for the server that was asked, and so is its key. */
export const rule: ClientRule = {
  id: "carry-no-write-to-another-origin",
  row: "OR-2",
  kind: "client",
  level: "house",
  says: "A write that is redirected to another origin takes neither its body nor its Idempotency-Key there.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4",
  scenarios: [guardedWriteThatIsSentElsewhere, criticalWriteThatIsSentElsewhere],
  check: (seen) => {
    const leak = seen.elsewhere.find(
      ({ request }) =>
        request.body !== undefined ||
        (seen.idempotencyHeader !== undefined && headerOf(request, seen.idempotencyHeader) !== undefined),
    );
    demand(leak === undefined, {
      message:
        "The client followed the redirect of a write to another origin, and sent its body or its key there.",
      ...(leak && { exchange: leak }),
    });
  },
  mutant: { redirects: "writes" },
};
