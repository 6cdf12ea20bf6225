import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { criticalWriteThatIsSentOn } from "../../scenarios/critical-write-that-is-sent-on.ts";

/** What a redirect means for a payment is for its caller to say. */
export const rule: ClientRule = {
  id: "let-no-redirect-send-a-critical-write-again",
  row: "OR-4",
  kind: "client",
  level: "should",
  says: "A p0 write that is redirected is not sent to the new address without further ado.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4",
  scenarios: [criticalWriteThatIsSentOn],
  check: (seen) => {
    const moved = seen.exchanges.find(({ request }) => request.url.endsWith("?moved=1"));
    const writes = requestsAt(seen, "criticalWrite");
    const between = seen.exchanges.some(
      ({ number, operationId }) =>
        number < (moved?.number ?? 0) &&
        operationId === seen.cast.operation("history")?.id &&
        number > (writes[0]?.number ?? 0),
    );
    demand(moved === undefined || between, {
      message:
        "The client followed a redirect with a p0 write, and nobody had looked whether the first had landed.",
      ...(moved && { exchange: moved }),
    });
  },
  mutant: { followsWrites: true },
};
