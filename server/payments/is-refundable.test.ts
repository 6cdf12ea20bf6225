import { expect, test } from "vitest";
import { dollars } from "./fixtures/sandbox.ts";
import { heldBy, isRefundable } from "./is-refundable.ts";

const by = { kind: "system", userId: null, role: null, displayName: "Sandbox" } as const;
const refund = { amount: dollars(1), reason: "Charged by mistake.", by, at: "2026-12-02T08:00:00.000Z" };
const paid = { ...{ amount: dollars(640), refunded: dollars(0), refunds: [] }, pendingRefund: null } as const;
const succeeded = { ...paid, state: "succeeded" } as const;

test.for([
  ["a payment holds what came in", succeeded, 640, true],
  ["no more than that", succeeded, 641, false],
  ["what was given back it holds no more", { ...succeeded, refunded: dollars(75) }, 566, false],
  ["it still holds the rest", { ...succeeded, refunded: dollars(75) }, 565, true],
  ["a declined attempt holds nothing", { ...paid, state: "declined" }, 1, false],
  ["nor does a pending one", { ...paid, state: "pending" }, 1, false],
  ["one refund at a time", { ...succeeded, pendingRefund: { ...refund, refundId: "rf_1" } }, 1, false],
  ["as many as the contract can show", { ...succeeded, refunds: Array(99).fill(refund) }, 1, true],
  ["and not one more", { ...succeeded, refunds: Array(100).fill(refund) }, 1, false],
] as const)("%s", ([, payment, amount, want]) => {
  expect(isRefundable(payment, dollars(amount))).toBe(want);
});

test("what a payment holds is counted in cents", () => {
  expect(heldBy({ ...succeeded, refunded: dollars(75) })).toBe(56_500);
});
