import { expect, it } from "vitest";
import { lifecycle, type Transition } from "../../../src/contract/index.ts";
import type { Caller } from "../../caller.ts";
import { MemoryStore } from "../../store/memory/memory-store.ts";
import { sampleOrder } from "../../store/sample-records.ts";
import { servedBranches } from "../../testing/order-requests.ts";
import { gates, isOpenWay, requireGates } from "./require-gates.ts";

const caller: Pick<Caller, "role"> = { role: "operations" };
const order = sampleOrder("a", { status: "ReportAccepted" });
const facts = { order, named: {}, nowMs: 0, store: new MemoryStore() };
const through = (...names: string[]): Transition => ({ action: "try", from: [], to: [], gates: names });

it("every condition of a step that is served, or of the server's own, is known here", () => {
  const branches = [...servedBranches.map(({ transition }) => transition), ...lifecycle.system];
  const names = new Set(branches.flatMap((branch) => branch.gates));
  expect(Object.keys(gates)).toEqual(expect.arrayContaining([...names]));
  expect(Object.keys(lifecycle.gates)).toEqual(expect.arrayContaining(Object.keys(gates)));
});

it("a condition of the order's is told before one of the request's data, with where the order stands", async () => {
  const named = { recipients: ["borrower" as const] };
  const refusal = requireGates(through("borrower-known", "latest-report"), { ...facts, named }, caller);
  await expect(refusal).rejects.toMatchObject({
    code: "gate_unmet",
    details: {
      gate: "latest-report",
      currentStatus: "ReportAccepted",
      allowedActions: expect.arrayContaining(["deliver"]),
    },
  });
});

it("a condition of the data is told with the contract's sentence, and what is at fault", async () => {
  const named = { recipients: ["borrower" as const] };
  await expect(requireGates(through("borrower-known"), { ...facts, named }, caller)).rejects.toMatchObject({
    code: "requirement_unmet",
    message: lifecycle.gates["borrower-known"]?.says,
    details: { gate: "borrower-known", errors: [{ pointer: "/body/recipients/0" }] },
  });
});

it("a way is open where all its conditions hold", async () => {
  const paid = { ...facts, order: { ...order, paidAt: "2026-11-20", deliveredAt: "2026-11-20" } };
  expect(await isOpenWay(through("paid", "delivered"), paid)).toBe(true);
  expect(await isOpenWay(through("paid", "delivered"), facts)).toBe(false);
});

it("a condition that nobody can judge is a bug, not a yes", async () => {
  await expect(isOpenWay(through("moon-is-full"), facts)).rejects.toThrow("moon-is-full");
});
