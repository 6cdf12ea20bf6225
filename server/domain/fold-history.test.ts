import { expect, test } from "vitest";
import type { Transition } from "../../src/contract/index.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { foldHistory } from "./fold-history.ts";
import { newDraft } from "./new-draft.ts";
import { begin, end, type Step, type StepOrigin, type Taken, takeStep, thenTake } from "./take-step.ts";
import { transitionOf } from "./transition-of.ts";

let minutes = 0;
function origin(): StepOrigin {
  minutes += 1;
  return {
    actor: { kind: "system", userId: null, role: null, displayName: "Test" },
    at: new Date(minutes * 60_000).toISOString(),
    requestId: "rq_1",
    idempotencyKey: null,
    newEntryId: () => `hi_${minutes}`,
  };
}

const draft = newDraft({
  orderId: "or_1",
  clientId: "cl_1",
  loanId: "ln_1",
  branchId: "br_1",
  vendorId: "vn_1",
});
const drafted = begin(draft, transitionOf("createOrder"), origin());

function go({ after, history }: Taken<OrderRecord>, step: Step): Taken<OrderRecord> {
  const taken = takeStep(after, step, origin());
  return { after: taken.after, history: [...history, ...taken.history] };
}

const assigned = go(drafted, {
  transition: transitionOf("activateOrder", "Draft"),
  to: "OrderAssigned",
  changes: { orderNumber: "CS-2026-000001", activatedAt: new Date(0).toISOString() },
});

test("a draft's history makes the draft", () => {
  expect(foldHistory(drafted.history)).toEqual(drafted.after);
});

test("a decline's two entries make one order, unassigned again [AUD-09]", () => {
  const transition = transitionOf("answerAssignment", "OrderAssigned", { answer: "decline" });
  const declined = go(assigned, { transition, changes: { vendorId: null, reassignmentCount: 1 } });
  expect(declined.history.map(({ from, to }) => [from, to])).toEqual([
    [null, "Draft"],
    ["Draft", "OrderAssigned"],
    ["OrderAssigned", "OrderDeclined"],
    ["OrderDeclined", "OrderUnassigned"],
  ]);
  // Whoever stops in the middle sees an order that was declined, and still has its vendor.
  expect(foldHistory(declined.history.slice(0, -1))).toMatchObject({
    ...{ status: "OrderDeclined", vendorId: "vn_1" },
  });
  expect(declined.after.version).toBe(3);
  expect(foldHistory(declined.history)).toEqual(declined.after);
});

test("a hold and its end lead back to the status before [AUD-09]", () => {
  const held = go(assigned, {
    transition: transitionOf("holdOrder", "OrderAssigned"),
    changes: { statusBeforeHold: "OrderAssigned" },
  });
  const resumed = go(held, {
    transition: transitionOf("reactivateOrder", "OnHold"),
    changes: { statusBeforeHold: null },
  });
  expect(resumed.after.status).toBe("OrderAssigned");
  expect(foldHistory(resumed.history)).toEqual(resumed.after);
});

test("two steps of one write have one version", () => {
  const expiry: Transition = {
    action: "expire-assignment",
    from: ["OrderAssigned"],
    to: ["OrderUnassigned"],
    gates: [],
  };
  const both = thenTake(assigned, { transition: expiry }, origin());
  expect(both.after).toMatchObject({ status: "OrderUnassigned", version: 2, historyLength: 3 });
  expect(foldHistory(both.history)).toEqual(both.after);
});

test("a deleted draft is gone", () => {
  const gone = end(drafted.after, transitionOf("deleteOrder", "Draft"), origin());
  expect(foldHistory([...drafted.history, ...gone.history])).toBeNull();
  expect(foldHistory([])).toBeNull();
});

test("a history with a gap, a jump or an invented step explains nothing", () => {
  const [first, second] = assigned.history;
  if (first === undefined || second === undefined) throw new Error("An activated order has two entries.");
  expect(() => foldHistory([second])).toThrow("does not follow");
  expect(() => foldHistory([first, { ...second, sequence: 3 }])).toThrow("does not follow");
  expect(() => foldHistory([first, { ...second, to: "OrderCompleted" }])).toThrow("no activate from Draft");
  expect(() => foldHistory([first, { ...second, action: "teleport" }])).toThrow("no teleport");
});
