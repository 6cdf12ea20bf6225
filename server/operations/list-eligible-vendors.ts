import type { OrderContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import { candidatesFor, rankOf } from "../domain/vendor-candidates.ts";
import type { Input, Output } from "../handler.ts";

/** Measures the vendors of the client's panel against an order, the eligible ones first. */
export async function listEligibleVendors(
  { query: { limit = 50, cursor } }: Input<"listEligibleVendors">,
  { order, services, nowMs }: OrderContext,
): Promise<Output<"listEligibleVendors">> {
  const { store, cryptography } = services;
  const list = ["listEligibleVendors", order.orderId];
  const place = await readCursor(cursor, list, ["number", "string"], cryptography);
  const candidates = await candidatesFor(order, store, nowMs);
  const found = candidates.filter((candidate) => place === null || isAfter(candidate, place));
  const placeOf = (candidate: Candidate): [number, string] => [rankOf(candidate), candidate.vendorId];
  return { status: 200, body: await pageOf(found, limit, { placeOf, list, cryptography }) };
}

type Candidate = Awaited<ReturnType<typeof candidatesFor>>[number];

function isAfter(candidate: Candidate, [rank, vendorId]: readonly [number, string]): boolean {
  const own = rankOf(candidate);
  return own > rank || (own === rank && candidate.vendorId > vendorId);
}
