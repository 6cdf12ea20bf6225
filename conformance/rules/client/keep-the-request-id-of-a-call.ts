import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readOfABusyServer } from "../../scenarios/read-of-a-busy-server.ts";

/** By one id, whoever reads the logs of a server sees that two requests are one call. */
export const rule: ClientRule = {
  id: "keep-the-request-id-of-a-call",
  row: "TR-21",
  kind: "client",
  level: "house",
  says: "A read to which the client gives an X-Request-Id has the same one when it is sent again after a 503.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [readOfABusyServer],
  check: (seen) => {
    const [first, second] = requestsAt(seen, "read");
    if (!first || !second) throw new NotApplicable("The client did not send the read again.");
    const id = headerOf(first.request, "x-request-id");
    if (id === undefined) throw new NotApplicable("The client sends no X-Request-Id.");
    demand(headerOf(second.request, "x-request-id") === id, {
      message: "The read was sent again with another X-Request-Id, or none: its server sees two calls.",
      exchange: second,
    });
  },
  mutant: { renewsRequestIds: true },
};
