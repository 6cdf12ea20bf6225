import type { components } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { VendorRecord } from "../store/vendor-record.ts";
import { covers } from "./vendor-coverage.ts";

/** What may stand between an order and a vendor, as the contract names it. */
export type Obstacle = components["schemas"]["VendorCandidate"]["obstacles"][number];

type Money = components["schemas"]["Money"];
type Wanted = Pick<OrderRecord, "clientId" | "productCode" | "property">;

/**
 * Lists what stands in the way of giving an order to a vendor; nothing where it is eligible. What the order does
 * not say yet stands in the way too.
 *
 * @param options.openOrders how many other orders take up the vendor's capacity.
 */
export function obstaclesOf(
  order: Wanted,
  vendor: VendorRecord,
  { openOrders, nowMs }: { readonly openOrders: number; readonly nowMs: number },
): Obstacle[] {
  const { clientId, productCode, property } = order;
  const today = isoTime(nowMs).slice(0, 10);
  const isLicensed = vendor.licences.some(({ state, validThrough }) => {
    return state === property?.state && validThrough >= today;
  });
  const checks: readonly (readonly [Obstacle, boolean])[] = [
    ["not-on-panel", vendor.clientIds.includes(clientId)],
    ["product", productCode !== null && vendor.products.includes(productCode)],
    ["coverage", property !== null && covers(vendor.coverage, property)],
    ["licence", isLicensed],
    ["capacity", openOrders < vendor.capacity],
    ["no-contract-fee", contractFee(order, vendor) !== null],
  ];
  return checks.flatMap(([obstacle, isOutOfTheWay]) => (isOutOfTheWay ? [] : [obstacle]));
}

/** Finds the fee that client and vendor agreed on for the order's product; null where they did not. */
export function contractFee({ clientId, productCode }: Wanted, { fees }: VendorRecord): Money | null {
  const agreed = fees.find((each) => each.clientId === clientId && each.productCode === productCode);
  return agreed?.fee ?? null;
}

/** Says in words what stands in the way of a vendor. */
export function sayObstacle(obstacle: Obstacle, { productCode, property }: Wanted): string {
  switch (obstacle) {
    case "not-on-panel":
      return "is not on the client's panel";
    case "product":
      return `does not do product ${productCode ?? "yet to be named"}`;
    case "coverage":
      return `does not cover ${property?.zip ?? "a property yet to be named"}`;
    case "licence":
      return `has no valid licence in ${property?.state ?? "a state yet to be named"}`;
    case "capacity":
      return "has no capacity left";
    case "no-contract-fee":
      return `has no contract fee with the client for product ${productCode ?? "yet to be named"}`;
  }
}
