import type { Decision } from "../context.ts";
import type { Step } from "../domain/take-step.ts";
import type { Services } from "../services.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
import type { Change } from "../store/write.ts";
import type { ErrandRecord } from "./errand-record.ts";

/** What errands stand on. */
export type ErrandServices = Pick<Services, "store" | "clock" | "random" | "policy" | "payments" | "portals">;

/**
 * Something that an outside service does for an order: a charge, a refund, a submission, an override. Its record is
 * kept before the service is asked, and settled once the service has answered, by whoever hears of it.
 */
export interface Errand<Kept extends ErrandRecord, Outcome> {
  readonly find: (record: Kept, store: Store) => Promise<Kept | undefined>;
  /**
   * Finds out what became of it, without its being done twice.
   *
   * @throws OutcomeUnknownError where no answer came.
   */
  readonly ask: (record: Kept, services: ErrandServices) => Promise<Outcome>;
  /** Says what an outcome makes of it and of its order; undefined while the service takes its time. */
  readonly settle: (
    record: Kept,
    order: OrderRecord,
    outcome: Outcome,
    moment: { readonly at: string; readonly store: Store },
  ) => Promise<ErrandSettlement<Kept> | undefined>;
  /** The record as a part of a write. */
  readonly papers: (change: Change<Kept>) => Pick<Decision, "payments" | "submissions">;
}

/** What an outcome makes of a record and its order. */
export interface ErrandSettlement<Kept> {
  readonly record: Partial<Kept>;
  /** What the order's history tells; null where it tells nothing, as of an attempt that failed. */
  readonly step: Pick<Step, "changes" | "reason" | "particulars"> | null;
  /** True where the history tells of it, and the service has yet to answer. */
  readonly isAwaited?: boolean;
}

/** A record and its order after an errand was run, be it that somebody else has settled it meanwhile. */
export interface Ran<Kept> {
  readonly record: Kept;
  readonly order: OrderRecord;
}
