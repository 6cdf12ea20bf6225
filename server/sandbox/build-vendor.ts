import type { VendorRecord } from "../store/vendor-record.ts";
import type { CastVendor } from "./vendor-cast.ts";

/** Makes the record of a vendor of the cast. */
export function buildVendor(
  { name, products, coverage, licences, licensedYears, room, lowestFee }: CastVendor,
  options: {
    readonly vendorId: string;
    readonly clientIds: readonly string[];
    readonly nowMs: number;
    readonly orders: number;
  },
): VendorRecord {
  const { vendorId, clientIds, nowMs, orders } = options;
  const validThrough = `${new Date(nowMs).getUTCFullYear() + licensedYears}-12-31`;
  return {
    ...{ vendorId, name, clientIds, products, coverage },
    licences: licences.map((state) => ({ state, validThrough })),
    capacity: room === null ? 0 : room + orders,
    fees: lowestFee === null ? [] : clientIds.flatMap((clientId) => feesFor(clientId, products, lowestFee)),
  };
}

function feesFor(
  clientId: string,
  products: VendorRecord["products"],
  lowestFee: number,
): VendorRecord["fees"] {
  return products.map((productCode, index) => {
    return { clientId, productCode, fee: { amount: lowestFee + 2500 * index, currency: "USD" } };
  });
}
