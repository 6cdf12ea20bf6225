import { MemoryStore } from "../../store/memory/memory-store.ts";
import type { OrderRecord } from "../../store/order-record.ts";
import type { Change, CommitOutcome, Write } from "../../store/write.ts";

/**
 * A store with a fault: it keeps a change of an order whatever the order has become meanwhile, so that the last one to
 * write wins. Somebody who checks histories must notice.
 */
export class CarelessStore extends MemoryStore {
  override async commit(write: Write): Promise<CommitOutcome> {
    const [change] = write.orders ?? [];
    const before = change?.before;
    if (change === undefined || before === null || before === undefined) return await super.commit(write);
    const { clientId, loanId, orderId, historyLength } = before;
    const now = await this.findOrder(clientId, loanId, orderId);
    if (now === undefined) return await super.commit(write);
    // The history stays without a gap, so that nothing but the order's own version could tell.
    const missed = now.historyLength - historyLength;
    const history = (write.history ?? []).map((one) => ({ ...one, sequence: one.sequence + missed }));
    return await super.commit({ ...write, orders: [forced(change, now, missed)], history });
  }
}

function forced({ after }: Change<OrderRecord>, before: OrderRecord, missed: number): Change<OrderRecord> {
  return { before, after: after && { ...after, historyLength: after.historyLength + missed } };
}
