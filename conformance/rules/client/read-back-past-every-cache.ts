import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalReads, wereReadBefore } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { type Recording, requestsAt } from "../../harness/recording.ts";
import { refusedCriticalWriteAfterCacheableReads } from "../../scenarios/refused-critical-write-after-cacheable-reads.ts";

/** What a cache holds is older than the write. */
export const rule: ClientRule = {
  id: "read-back-past-every-cache",
  row: "P0-14",
  kind: "client",
  level: "must",
  says: "What a p0 write is decided by is read from the server after its failure, also where a cache holds a fresh answer.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWriteAfterCacheableReads],
  check: (seen) => {
    const control = decisionAbout(2, seen);
    if (!control?.areOrderAndHistoryRead) {
      // Whether it has to is for another rule to say.
      throw new NotApplicable("The client does not read back before it sends a p0 write again.");
    }
    const decision = decisionAbout(1, seen);
    if (!decision) throw new NotApplicable("The client did not send the refused p0 write again.");
    demand(decision.areOrderAndHistoryRead, {
      message:
        "The client sent a refused p0 write again by what it had read of order or history before the refusal.",
      exchange: decision.second,
    });
  },
  mutant: { readsBackFromCache: true },
};

/** Finds what the client read of a thing between two sendings of a p0 write; nothing where there was one. */
function decisionAbout(subject: number, seen: Recording) {
  const { path } = seen.cast.call("criticalWrite", subject);
  const [first, second] = requestsAt(seen, "criticalWrite").filter((write) => write.path === path);
  if (!first || !second) return undefined;
  const { reloads, histories } = criticalReads(seen, first);
  return {
    second,
    areOrderAndHistoryRead: wereReadBefore(reloads, second) && wereReadBefore(histories, second),
  };
}
