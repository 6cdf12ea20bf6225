import type { Violation } from "../../pipeline/explain-violations.ts";
import { countOtherOpenOrders } from "../vendor-load.ts";
import { obstaclesOf, sayObstacle } from "../vendor-obstacles.ts";
import type { GateFacts } from "./gate.ts";

/**
 * The vendor that the request names, else the one that the order names, is eligible for the order; so is no vendor
 * at all. One that is not there is refused like one of another client's panel.
 */
export async function vendorEligible({ order, named, nowMs, store }: GateFacts) {
  const vendorId = named.vendorId ?? order.vendorId;
  if (vendorId === null) return undefined;
  const vendor = await store.findVendor(vendorId);
  if (!vendor?.clientIds.includes(order.clientId)) return [atFault(sayObstacle("not-on-panel", order))];
  const openOrders = await countOtherOpenOrders(vendorId, order, store);
  const obstacles = obstaclesOf(order, vendor, { openOrders, nowMs });
  return obstacles.length > 0
    ? obstacles.map((obstacle) => atFault(sayObstacle(obstacle, order)))
    : undefined;
}

function atFault(message: string): Violation {
  return { pointer: "/body/vendorId", message };
}
