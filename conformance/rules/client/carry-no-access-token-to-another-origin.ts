import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { criticalWriteThatIsSentElsewhere } from "../../scenarios/critical-write-that-is-sent-elsewhere.ts";
import { guardedWriteThatIsSentElsewhere } from "../../scenarios/guarded-write-that-is-sent-elsewhere.ts";
import { readThatIsRefusedElsewhere } from "../../scenarios/read-that-is-refused-elsewhere.ts";
import { readThatIsSentElsewhere } from "../../scenarios/read-that-is-sent-elsewhere.ts";

/** Whoever can make a server redirect would otherwise get the token of everybody who calls it. */
export const rule: ClientRule = {
  id: "carry-no-access-token-to-another-origin",
  row: "OR-2",
  kind: "client",
  level: "must",
  says: "A redirect to another origin is not followed with the access token.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3",
  scenarios: [
    readThatIsSentElsewhere,
    readThatIsRefusedElsewhere,
    guardedWriteThatIsSentElsewhere,
    criticalWriteThatIsSentElsewhere,
  ],
  check: (seen) => {
    const [leak] = seen.elsewhere.filter(({ request }) => headerOf(request, "authorization") !== undefined);
    demand(leak === undefined, {
      message: "The client followed a redirect to another origin, and sent the Authorization header there.",
      ...(leak && { exchange: leak }),
    });
  },
  mutant: { redirects: "reads-with-token" },
};
