import { expect, test } from "vitest";
import { dollars } from "./fixtures/sandbox.ts";
import type { RefundedPayment } from "./is-refundable.ts";
import { settleRefund } from "./settle-refund.ts";

const by = { kind: "system", userId: null, role: null, displayName: "Sandbox" } as const;
const told = { reason: "Charged by mistake.", by, at: "2026-12-02T08:00:00.000Z" };
const free = { pendingRefund: null, leaseEndsAtMs: null };
const open = { status: "ReportAccepted" } as const;

function paymentWith(pending: number, refunded = 0): RefundedPayment {
  const pendingRefund = { refundId: "rf_1", amount: dollars(pending), ...told };
  const refunds = refunded > 0 ? [{ amount: dollars(refunded), ...told }] : [];
  return { state: "succeeded", amount: dollars(640), refunds, refunded: dollars(refunded), pendingRefund };
}

test("a refund that was made is listed, without the processor's name of it, and added up", () => {
  const { payment, order } = settleRefund(paymentWith(75, 100), open, { state: "refunded" });
  expect(payment).toEqual({
    refunds: [
      { amount: dollars(100), ...told },
      { amount: dollars(75), ...told },
    ],
    refunded: dollars(175),
    ...free,
  });
  expect(order).toEqual({});
});

test.for(["ReportAccepted", "Cancelled"] as const)(
  "a payment refunded in full no longer pays for an order at %s",
  (status) => {
    const { order } = settleRefund(paymentWith(540, 100), { status }, { state: "refunded" });
    expect(order).toEqual({ paidAt: null });
  },
);

test("an order that is completed stays paid", () => {
  const completed = { status: "OrderCompleted" } as const;
  expect(settleRefund(paymentWith(640), completed, { state: "refunded" }).order).toEqual({});
});

test.for([
  ["declined", { state: "declined", reason: "refund-not-possible" }],
  ["refused", { state: "refused", because: "more-than-held" }],
] as const)("a refund that was %s changes nothing but that it is no longer under way", ([, outcome]) => {
  const payment = paymentWith(540, 100);
  const { refunds, refunded } = payment;
  expect(settleRefund(payment, open, outcome)).toEqual({
    payment: { refunds, refunded, ...free },
    order: {},
  });
});

test("a refund that was settled already is not added again", () => {
  const settled = { ...paymentWith(0, 640), pendingRefund: null };
  const { refunds, refunded } = settled;
  expect(settleRefund(settled, open, { state: "refunded" })).toEqual({
    payment: { refunds, refunded, ...free },
    order: {},
  });
});
