import type { components } from "../../src/contract/index.ts";

type Charge = components["schemas"]["Charge"];
type Money = components["schemas"]["Money"];
type Order = Pick<components["schemas"]["Order"], "productCode">;
type Request = components["schemas"]["CreateInvoiceRequest"];

/** The largest amount that the contract can write, in cents; an invoice beyond it is to be refused. */
export const largestAmount = 100_000_000;

/** Lists what an order is invoiced for: its agreed fee, then the platform's, then what the vendor charges. */
export function invoiceCharges(
  { productCode }: Order,
  fee: Money,
  { technologyFee, vendorCharges }: Pick<Request, "technologyFee" | "vendorCharges">,
): Charge[] {
  return [
    { kind: "order-fee", label: `Appraisal ${productCode ?? ""}`.trimEnd(), amount: fee },
    { kind: "technology-fee", label: "Platform", amount: technologyFee },
    ...vendorCharges.map(({ label, amount }): Charge => ({ kind: "vendor-charge", label, amount })),
  ];
}

/** Adds up the charges of an invoice; the sum may exceed {@link largestAmount}. */
export function invoiceTotal(charges: readonly Charge[]): Money {
  return { amount: charges.reduce((sum, { amount }) => sum + amount.amount, 0), currency: "USD" };
}
