import type { GateFacts } from "./gate.ts";

/** The terms on the table are the other side's; with none on the table anybody may answer. */
export async function ownTurn({ order, named }: GateFacts) {
  return order.proposedTerms?.by === named.side ? [] : undefined;
}
