import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demandDone } from "../../harness/demand.ts";
import { isSuccess, requestsAt } from "../../harness/recording.ts";
import {
  readsInABatch,
  readsOfAServerThatFailsAndRecovers,
} from "../../scenarios/reads-of-a-server-that-fails-and-recovers.ts";

/** A budget that is never filled again ends all retries with the first bad hour. */
export const rule: ClientRule = {
  id: "retry-again-when-the-server-has-recovered",
  row: "TR-7",
  kind: "client",
  level: "house",
  says: "A client that stopped retrying, for everything failed, retries again when sixty calls have succeeded.",
  source: "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/",
  scenarios: [readsOfAServerThatFailsAndRecovers],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    const last = seen.asked.at(-1)?.call?.path;
    const firstBatch = seen.asked.slice(0, readsInABatch);
    const endMs = Math.max(...firstBatch.map(({ answeredAtMs = Number.POSITIVE_INFINITY }) => answeredAtMs));
    const isRetried = reads.filter(({ atMs }) => atMs < endMs).length > readsInABatch;
    const hasRecovered = seen.asked.slice(-1 - recovered, -1).every(({ answer }) => isSuccess(answer));
    if (!isRetried || !hasRecovered) throw new NotApplicable("The client retries nothing.");
    const [first, ...more] = reads.filter((read) => read.path === last);
    if (!first) throw new NotApplicable("The client held the last read back.");
    demandDone(more.length > 0, {
      message: `The server had recovered, ${recovered} reads had succeeded, and a read that failed once was not sent again.`,
      exchange: first,
    });
  },
  mutant: { refillsRetries: false },
};

/** So many reads succeed before the last one. */
const recovered = 60;
