import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import {
  callsBeforeTheLast,
  lastCalls,
  readsOfAServerThatFailsAndRecovers,
} from "../../scenarios/reads-of-a-server-that-fails-and-recovers.ts";

/** Retries multiply the load of a server that is down already. */
export const rule: ClientRule = {
  id: "stop-retrying-where-everything-fails",
  row: "TR-6",
  kind: "client",
  level: "house",
  says: "When a hundred retries have all failed, further calls are no longer retried each.",
  source: "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/",
  scenarios: [readsOfAServerThatFailsAndRecovers],
  check: (seen) => {
    const asked = seen.asked.slice(callsBeforeTheLast, callsBeforeTheLast + lastCalls);
    const fromMs = asked[0]?.askedAtMs ?? Number.POSITIVE_INFINITY;
    const untilMs = Math.max(...asked.map(({ answeredAtMs = Number.POSITIVE_INFINITY }) => answeredAtMs));
    const reads = requestsAt(seen, "read");
    const retries = reads.filter(({ atMs }) => atMs < fromMs).length - callsBeforeTheLast;
    const last = reads.filter(({ atMs }) => atMs >= fromMs && atMs <= untilMs);
    demand(retries < 100 || last.length <= lastCalls * 1.5, {
      message: `After ${retries} retries that failed, the next ${lastCalls} calls were sent ${last.length} times in all.`,
      ...(last[0] && { exchange: last[0] }),
    });
  },
  mutant: { mostRetries: 200 },
};
