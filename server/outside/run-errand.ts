import { isoTime } from "../clock.ts";
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
 */
export async function runErrand<Kept extends ErrandRecord, Outcome>(
  one: {
    readonly errand: Errand<Kept, Outcome>;
    readonly record: Kept;
    readonly ask?: () => Promise<Outcome>;
  },
  services: ErrandServices,
): Promise<Ran<Kept>> {
  const { errand, record, ask = () => errand.ask(record, services) } = one;
  const outcome = await orUnknown(ask);
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

async function findBoth<Kept extends ErrandRecord, Outcome>(
  errand: Errand<Kept, Outcome>,
  record: Kept,
  store: Store,
) {
  const { clientId, loanId, orderId } = record;
  const now = await errand.find(record, store);
  const order = await store.findOrder(clientId, loanId, orderId);
  if (now !== undefined && order !== undefined) return { now, order };
  throw new RangeError(`An errand of ${orderId} has lost its record or its order: neither is ever removed.`);
}

function isSameErrand(now: ErrandRecord, record: ErrandRecord): boolean {
  return now.leaseEndsAtMs !== null && now.begun?.claimId === record.begun?.claimId;
}
