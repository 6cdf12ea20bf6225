import type { GateFacts } from "./gate.ts";

/** The loans whose reports a portal must have accepted. */
const portalLoans: readonly string[] = ["conventional", "fha"];

/** A portal accepted the report, or the loan's type asks for none. */
export async function submitted({ order, store }: GateFacts) {
  if (order.submittedToPortalAt !== null) return undefined;
  const loan = await store.findLoan(order.clientId, order.loanId);
  return loan !== undefined && !portalLoans.includes(loan.loanType) ? undefined : [];
}
