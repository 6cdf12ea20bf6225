import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demandDone } from "../../harness/demand.ts";
import { refusedCriticalWriteThatLandedInACrowd } from "../../scenarios/refused-critical-write-that-landed-in-a-crowd.ts";

/** What others did meanwhile pushes an entry off the first page. */
export const rule: ClientRule = {
  id: "look-for-a-critical-write-on-every-page",
  row: "P0-18",
  kind: "client",
  level: "house",
  says: "A p0 write that was refused is looked for on every page of its history, back to the entries that are older than it.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWriteThatLandedInACrowd],
  check: (seen) => {
    const { first, histories } = criticalWriteLog(seen);
    if (histories.length === 0) throw new NotApplicable("The client did not read the history back.");
    // Where the contract has no pages, everything is on the first.
    if (seen.cast.operation("history")?.node["x-page"] === undefined) return;
    demandDone(new Set(histories.map(({ request }) => request.url)).size > 1, {
      message:
        "The first page of the history showed what others had done since, and the client did not read the next one.",
      exchange: first,
    });
  },
  mutant: { readsOnePage: true },
};
