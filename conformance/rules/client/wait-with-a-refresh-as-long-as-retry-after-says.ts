import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readsWhoseRefreshHasToWait } from "../../scenarios/reads-whose-refresh-has-to-wait.ts";

/** Throttled is not refused: the same request is welcome later. */
export const rule: ClientRule = {
  id: "wait-with-a-refresh-as-long-as-retry-after-says",
  row: "RT-12",
  kind: "client",
  level: "should",
  says: "A refresh that is answered with 429 is not asked for again before Retry-After is over.",
  source: "https://www.rfc-editor.org/rfc/rfc6585.html#section-4",
  scenarios: [readsWhoseRefreshHasToWait],
  check: (seen) => {
    // Where a client has forgotten its session, it asks for nothing with what it still sends.
    const [first, second] = requestsAt(seen, "refresh").filter(
      ({ refreshToken }) => refreshToken !== undefined,
    );
    if (first?.answeredAtMs === undefined) throw new NotApplicable("The client did not refresh.");
    const gapMs = second ? second.atMs - first.answeredAtMs : Number.POSITIVE_INFINITY;
    demand(gapMs >= askedMs - earlyMs, {
      message: `The refresh was told to wait for 2 seconds, and was asked for again after ${Math.round(gapMs)} ms.`,
      ...(second && { exchange: second }),
    });
  },
  mutant: { heedsRefreshRetryAfter: false },
};

/** What the scenario's Retry-After asks for. In milliseconds. */
const askedMs = 2_000;

/** So much before its time a client may be back. In milliseconds. */
const earlyMs = 50;
