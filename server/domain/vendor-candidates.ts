import type { components } from "../../src/contract/index.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
import { countOpenOrdersOfClient, countOtherOpenOrders } from "./vendor-load.ts";
import { contractFee, obstaclesOf } from "./vendor-obstacles.ts";

type Candidate = components["schemas"]["VendorCandidate"];

/** Measures the vendors of a client's panel against an order: the eligible ones first, then by their ids. */
export async function candidatesFor(order: OrderRecord, store: Store, nowMs: number): Promise<Candidate[]> {
  const panel = await store.listVendors(order.clientId);
  const candidates = await Promise.all(
    panel.map(async (vendor): Promise<Candidate> => {
      const { vendorId, name, capacity } = vendor;
      const ofAllClients = await countOtherOpenOrders(vendorId, order, store);
      const obstacles = obstaclesOf(order, vendor, { openOrders: ofAllClients, nowMs });
      const isEligible = obstacles.length === 0;
      return {
        vendorId,
        name,
        eligible: isEligible,
        obstacles,
        openOrders: await countOpenOrdersOfClient(vendor, order, store),
        capacity,
        fee: contractFee(order, vendor),
      };
    }),
  );
  // A stable sort, of a list that came by id.
  return candidates.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Where a candidate stands: the eligible ones first. */
export function rankOf({ eligible }: Candidate): number {
  return eligible ? 0 : 1;
}
