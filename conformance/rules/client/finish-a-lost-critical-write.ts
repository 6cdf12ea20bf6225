import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog, demandFinished } from "../../harness/critical-write-log.ts";
import { lastAnswer } from "../../harness/recording.ts";
import { criticalWriteThatIsLost } from "../../scenarios/critical-write-that-is-lost.ts";

/** With the key of the first it can do no harm, and nobody else has it. */
export const rule: ClientRule = {
  id: "finish-a-lost-critical-write",
  row: "P0-6",
  kind: "client",
  level: "house",
  says: "A p0 write that was lost, and that order and history do not show while it may land, is carried out under its key or If-Match.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7",
  scenarios: [criticalWriteThatIsLost],
  check: (seen) => {
    const { first, second, reloads, histories } = criticalWriteLog(seen);
    if (reloads.length === 0 || histories.length === 0) {
      throw new NotApplicable("The client did not read both order and history back.");
    }
    const guards = [seen.idempotencyHeader, "if-match"].filter((name) => name !== undefined);
    if (!guards.some((name) => headerOf(first.request, name) !== undefined)) {
      throw new NotApplicable("The client sent neither a key nor If-Match, so nothing guards the write.");
    }
    if (!lastAnswer(seen)) throw new NotApplicable("The client was still at it when the check ended.");
    demandFinished(seen, { first, second }, "lost");
  },
  mutant: { repeatsLostWrites: false },
};
