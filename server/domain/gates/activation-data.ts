import { activationGaps } from "../activation-gaps.ts";
import type { GateFacts } from "./gate.ts";

/** A draft has all that activation asks for. */
export async function activationData({ order }: GateFacts) {
  const gaps = activationGaps(order);
  return gaps.length > 0 ? gaps : undefined;
}
