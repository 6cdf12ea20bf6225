import { expect, test } from "vitest";
import { lifecycle, transitions } from "../../src/contract/index.ts";
import { paymentGates } from "./payment-gates.ts";

const at = "2026-11-30T09:00:00.000Z";
const fee = { amount: 55_000, currency: "USD" } as const;
const bare = { deliveredAt: null, invoicedAt: null, paidAt: null, fee: null };

test.for([
  ["delivered", bare, [], false],
  ["delivered", { ...bare, deliveredAt: at }, [], true],
  ["fee-agreed", bare, [], false],
  ["fee-agreed", { ...bare, fee }, [], true],
  ["invoiced", bare, [], false],
  ["invoiced", { ...bare, invoicedAt: at }, [], true],
  ["uninvoiced", bare, [], true],
  ["uninvoiced", { ...bare, invoicedAt: at }, [], false],
  ["paid", bare, [], false],
  ["paid", { ...bare, paidAt: at }, ["succeeded"], true],
  ["unpaid", bare, [], true],
  ["unpaid", bare, ["declined", "declined"], true],
  ["unpaid", bare, ["declined", "pending"], false],
  ["unpaid", { ...bare, paidAt: at }, ["succeeded"], false],
  ["unpaid", bare, ["succeeded"], true],
] as const)("the gate %s on %o after attempts %o holds: %s", ([gate, order, states, want]) => {
  expect(paymentGates[gate]({ order, payments: states.map((state) => ({ state })) })).toBe(want);
});

test("every gate before money is one that is known here, and known to the contract", () => {
  const operations = ["createInvoice", "collectPayment", "recordPayment", "refundPayment"] as const;
  const gates = operations.flatMap((id) => transitions[id] ?? []).flatMap((branch) => branch.gates);
  const known = [...Object.keys(paymentGates), "refundable"];
  expect(known).toEqual(expect.arrayContaining(gates));
  expect(Object.keys(lifecycle.gates)).toEqual(expect.arrayContaining(known));
});
