import { expect, test } from "vitest";
import { settleCharge } from "./settle-charge.ts";

const at = "2026-11-30T09:30:00.000Z";
const declined = { payment: { state: "declined", leaseEndsAtMs: null }, order: {} };

test("a captured attempt pays the order", () => {
  expect(settleCharge({ state: "captured", chargeId: "ch_1" }, at)).toEqual({
    payment: { state: "succeeded", chargeId: "ch_1", leaseEndsAtMs: null },
    order: { paidAt: at },
  });
});

test("a pending attempt stays what it is", () => {
  expect(settleCharge({ state: "pending" }, at)).toEqual({ payment: {}, order: {} });
});

test.for([
  ["declined", { state: "declined", reason: "do-not-honor" }],
  ["cancelled", { state: "cancelled" }],
] as const)("a %s attempt is kept as declined and leaves the order unpaid", ([, outcome]) => {
  expect(settleCharge(outcome, at)).toEqual(declined);
});

test("an attempt refused in favour of another drew nothing, and the other is to be settled", () => {
  const settlement = settleCharge({ state: "refused", inFavorOf: "py_1" }, at);
  expect(settlement).toEqual({ ...declined, settleNext: "py_1" });
});
