import type { Violation } from "../pipeline/explain-violations.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Lists what a draft still lacks before it can be activated, as members of the draft. */
export function activationGaps(order: OrderRecord): Violation[] {
  const gaps: Violation[] = [];
  const require = (isThere: boolean, member: string, message = "is missing"): void => {
    if (!isThere) gaps.push({ pointer: `/body/${member}`, message });
  };
  require(order.property !== null, "property");
  const borrower = order.contacts.find(({ role, email }) => role === "borrower" && email !== undefined);
  require(borrower !== undefined, "contacts", "must name a borrower with an e-mail address");
  require(order.productCode !== null, "productCode");
  require(order.paymentScenario !== null, "paymentScenario");
  require(order.documentsConfirmed, "documentsConfirmed", "must be true");
  return gaps;
}
