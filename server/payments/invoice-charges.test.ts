import { expect, test } from "vitest";
import { dollars } from "./fixtures/sandbox.ts";
import { invoiceCharges, invoiceTotal, largestAmount } from "./invoice-charges.ts";

const request = {
  technologyFee: dollars(15),
  vendorCharges: [{ label: "Second trip", amount: dollars(75) }],
};

test("an invoice lists the agreed fee, the platform's and the vendor's, and their sum", () => {
  const charges = invoiceCharges({ productCode: "1004" }, dollars(550), request);
  expect(charges).toEqual([
    { kind: "order-fee", label: "Appraisal 1004", amount: dollars(550) },
    { kind: "technology-fee", label: "Platform", amount: dollars(15) },
    { kind: "vendor-charge", label: "Second trip", amount: dollars(75) },
  ]);
  expect(invoiceTotal(charges)).toEqual(dollars(640));
});

test("a sum beyond what the contract can write is told as it is", () => {
  const charges = invoiceCharges({ productCode: null }, dollars(1_000_000), request);
  expect(invoiceTotal(charges).amount).toBeGreaterThan(largestAmount);
});
