import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import type { WireExchange } from "../../harness/wire-exchange.ts";
import { refusedReadsWithLongAnswers } from "../../scenarios/refused-reads-with-long-answers.ts";

/** An answer that nobody reads to its end keeps its connection from the next request. */
export const rule: ClientRule = {
  id: "reuse-the-connection-of-a-refused-read",
  row: "RX-19",
  kind: "client",
  level: "house",
  says: "Ten reads, each refused once with a body of 200 kB, open two more connections at most than the reads before.",
  source: "https://www.rfc-editor.org/rfc/rfc9112.html#section-9.3",
  scenarios: [refusedReadsWithLongAnswers],
  check: (seen) => {
    const early = seen.exchanges.filter(({ number }) => number <= 5);
    // Some platforms take two in turn: the first is not yet free when the next request begins.
    const before = connectionsOf(early);
    if (before === early.length) throw new NotApplicable("The client opens a connection for every request.");
    if (requestsAt(seen, "refresh").length === 0) throw new NotApplicable("The client did not refresh.");
    const connections = connectionsOf(seen.exchanges);
    const last = seen.exchanges.at(-1);
    demand(connections <= before + mostMore, {
      message: `The client opened ${connections} connections, and had needed ${before} before: those of refused reads were not used again.`,
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
