import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { twentyReadsThatFailAtOnce } from "../../scenarios/twenty-reads-that-fail-at-once.ts";

/** A crowd that comes back together brings the server down together. */
export const rule: ClientRule = {
  id: "send-failed-reads-again-at-times-of-their-own",
  row: "TR-5",
  kind: "client",
  level: "house",
  says: "Of reads that failed at the same time, not all are sent again after the same time.",
  source: "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/",
  scenarios: [twentyReadsThatFailAtOnce],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    const gapsMs = reads
      .flatMap((read, index) => {
        const again = reads.slice(index + 1).find(({ path }) => path === read.path);
        const isFirst = !reads.slice(0, index).some(({ path }) => path === read.path);
        return again && isFirst && read.answeredAtMs !== undefined ? [again.atMs - read.answeredAtMs] : [];
      })
      .toSorted((a, b) => a - b);
    if (gapsMs.length < 5) throw new NotApplicable("The client sent hardly any of the reads again.");
    const [shortest = 0, middle = 0] = [gapsMs[0], gapsMs[Math.floor(gapsMs.length / 2)]];
    const spread = (gapsMs.at(-1) ?? 0) - shortest;
    const isTold = middle >= leastTellingMs;
    const last = reads.at(-1);
    demand(!isTold || spread >= middle * leastSpread, {
      message: `Twenty reads failed at once, and ${gapsMs.length} came back together, ${Math.round(middle)} ms later.`,
      ...(last && { exchange: last }),
    });
  },
  mutant: { delaysAlike: true },
};

/** A client that is busy for this long sends together what was to go at times of its own. In milliseconds. */
const leastTellingMs = 400;

/** How far waits have to be apart, as a share of the middle one: chance alone makes nearly as much. */
const leastSpread = 0.05;
