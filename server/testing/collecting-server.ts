import type { Store } from "../store/store.ts";
import { createSettlementServer, delivered, type SettlementServer, totalOf } from "./settlement-server.ts";
import type { StagedOrder } from "./stage-order.ts";

/** A request to collect what an order is invoiced for, and what may differ of it. */
export interface Collecting {
  /** Default: somebody of finance. */
  readonly by?: string;
  readonly key?: string;
  /** Default: the order's when it was staged. */
  readonly etag?: string;
  readonly instrument?: string;
  readonly method?: string;
  /** Default: the invoice's total. */
  readonly cents?: number;
}

/** A life at whose end nothing but the payment is missing. */
export const invoiced = { loanType: "va" as const, actions: [...delivered, "create-invoice"] };

const as = "harbor-finance";

/** A test's server with an order that is to be paid. */
export class CollectingServer {
  readonly server: SettlementServer;
  order: StagedOrder;

  private constructor(server: SettlementServer, order: StagedOrder) {
    this.server = server;
    this.order = order;
  }

  static async open(store: Store): Promise<CollectingServer> {
    const server = await createSettlementServer(store);
    return new CollectingServer(server, await server.stage(invoiced));
  }

  collect(options: Collecting = {}) {
    const { by = as, key, etag = this.order.etag, instrument = "instrument-1", method = "card" } = options;
    return this.server.call("collectPayment", {
      ...{ as: by, path: this.order.path },
      headers: { "If-Match": etag, ...(key !== undefined && { "Idempotency-Key": key }) },
      body: {
        ...{ method, instrument },
        amount: { ...totalOf(this.order), ...(options.cents && { amount: options.cents }) },
      },
    });
  }

  async payments() {
    return (await this.server.call("listPayments", { as, path: this.order.path })).body.items;
  }

  async states() {
    return (await this.payments()).map(({ state }) => state);
  }

  /** What happened to the order since it was invoiced. */
  async actions(): Promise<string[]> {
    return (await this.server.actionsOf(this.order.path)).slice(invoiced.actions.length + 1);
  }
}
