import { isoTime } from "../clock.ts";
import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import { StoreUnavailableError } from "../store/errors/store-unavailable-error.ts";
import type { Store } from "../store/store.ts";
import type { Errand, ErrandServices, Ran } from "./errand.ts";
import type { ErrandRecord } from "./errand-record.ts";
import { OutcomeUnknownError } from "./errors/outcome-unknown-error.ts";
import { writeOutcome } from "./write-outcome.ts";

/**
 * Asks an outside service what became of an errand, and keeps what it makes of record and order. Where no answer
 * comes, or the service takes its time, the record stays pending, and anybody may ask again soon.
 *
 * @param one.ask asks for the first time; default: as everybody does afterwards.
 * @throws StaleDecisionError where record or order are gone, as after the reset of a sandbox.
 */
export async function runErrand<Kept extends ErrandRecord, Outcome>(
  one: {
    readonly errand: Errand<Kept, Outcome>;
    readonly record: Kept;
    readonly ask?: () => Promise<Outcome>;
  },
  services: ErrandServices,
): Promise<Ran<Kept>> {
  const { errand, record, ask } = one;
  const outcome = await (ask ? orUnknown(ask) : askAgain(() => errand.ask(record, services)));
  const { store, clock } = services;
  // Decides anew whenever record or order changed meanwhile; it ends, since an errand is settled once.
  for (;;) {
    const { now, order } = await findBoth(errand, record, store);
    if (!isSameErrand(now, record)) return { record: now, order };
    const atMs = clock();
    const settlement =
      outcome === undefined
        ? undefined
        : await errand.settle(now, order, outcome, { at: isoTime(atMs), store });
    const state = { errand, record: now, order, settlement };
    const { write, ...ran } = await writeOutcome(state, services, atMs);
    if ((await store.commit({ ...write, atMs })) === "committed") return ran;
  }
}

async function orUnknown<Outcome>(ask: () => Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return undefined;
    throw error;
  }
}

/**
 * Asks on behalf of whoever began an errand: what the service makes of it then is nothing to fail for, be it that it
 * takes the errand for another one (`ReusedIdError`).
 */
async function askAgain<Outcome>(ask: () => Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    return undefined;
  }
}

async function findBoth<Kept extends ErrandRecord, Outcome>(
  errand: Errand<Kept, Outcome>,
  record: Kept,
  store: Store,
) {
  const { clientId, loanId, orderId } = record;
  const now = await errand.find(record, store);
  const order = await store.findOrder(clientId, loanId, orderId);
  if (now !== undefined && order !== undefined) return { now, order };
  throw new StaleDecisionError();
}

function isSameErrand(now: ErrandRecord, record: ErrandRecord): boolean {
  return now.leaseEndsAtMs !== null && now.begun?.claimId === record.begun?.claimId;
}
