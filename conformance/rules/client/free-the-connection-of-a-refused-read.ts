import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import type { WireExchange } from "../../harness/wire-exchange.ts";
import { refusedReadsWithLongAnswers } from "../../scenarios/refused-reads-with-long-answers.ts";

/** An answer that is neither read to its end nor cut off keeps its connection from the next request, and open. */
export const rule: ClientRule = {
  id: "free-the-connection-of-a-refused-read",
  row: "RX-19",
  kind: "client",
  level: "house",
  says: "Ten reads, each refused once with a body of 200 kB, leave two more connections open at most than the reads before.",
  source: "https://www.rfc-editor.org/rfc/rfc9112.html#section-9.3",
  scenarios: [refusedReadsWithLongAnswers],
  check: (seen) => {
    const early = seen.exchanges.filter(({ number }) => number <= 5);
    // Some platforms take two in turn: the first is not yet free when the next request begins.
    const before = connectionsOf(early);
    if (before === early.length) throw new NotApplicable("The client opens a connection for every request.");
    if (requestsAt(seen, "refresh").length === 0) throw new NotApplicable("The client did not refresh.");
    const last = seen.exchanges.at(-1);
    const open = last?.openConnections ?? 0;
    demand(open <= before + mostMore, {
      message: `At the last request ${open} connections were open, and before ${before}: refused reads had left theirs unread.`,
      ...(last && { exchange: last }),
    });
  },
  mutant: { leavesRefusalsUnread: true },
};

/** One for the refresh, and one in place of another that broke for whatever reason. */
const mostMore = 2;

function connectionsOf(exchanges: readonly WireExchange[]): number {
  return new Set(exchanges.map(({ connection }) => connection)).size;
}
