import { expect, test } from "vitest";
import { lifecycle, transitions } from "../../src/contract/index.ts";
import { paymentGates } from "../payments/payment-gates.ts";
import { type PortalStanding, portalGates } from "./portal-gates.ts";

const override = {
  by: { kind: "system", userId: null, role: null, displayName: "Sandbox" },
  reason: "Checked by hand.",
  at: "2026-11-29T11:00:00.000Z",
} as const;
const rejected = {
  ...{ portal: "ucdp", status: "rejected", pendingOverride: null },
  hardStops: [{ code: "HS-0417", message: "The form's effective date is later than its signature." }],
} as const;
const pending = { ...rejected, status: "pending", hardStops: [] } as const;
const accepted = { ...pending, status: "accepted" } as const;
const standing: PortalStanding = {
  ...{ loan: { loanType: "conventional" }, order: { submittedToPortalAt: null }, portal: "ucdp" },
  submissions: [],
};

test.for([
  ["portal-matches-loan", "the loan's own portal", {}, true],
  ["portal-matches-loan", "the other one", { portal: "ead" }, false],
  ["portal-matches-loan", "a loan that goes to none", { loan: { loanType: "va" } }, false],
  ["unsubmitted", "a report that was never there", {}, true],
  ["unsubmitted", "one that is under way", { submissions: [pending, rejected] }, false],
  ["unsubmitted", "one that was accepted", { submissions: [accepted] }, false],
  ["unsubmitted", "one that was rejected", { submissions: [rejected, rejected] }, true],
  ["hard-stops-present", "a report that was never there", {}, false],
  ["hard-stops-present", "one that was rejected", { submissions: [rejected] }, true],
  ["hard-stops-present", "one at the other portal", { submissions: [rejected], portal: "ead" }, false],
  ["hard-stops-present", "one that was submitted anew", { submissions: [pending, rejected] }, false],
  ["hard-stops-present", "one rejected anew", { submissions: [rejected, rejected] }, true],
  ["hard-stops-present", "one overridden", { submissions: [{ ...rejected, status: "accepted" }] }, false],
  [
    ...["hard-stops-present", "one whose override is under way"],
    ...[{ submissions: [{ ...rejected, pendingOverride: override }] }, false],
  ],
  ["submitted", "an order whose loan needs it", {}, false],
  ["submitted", "an order that has it", { order: { submittedToPortalAt: override.at } }, true],
  ["submitted", "a loan that goes to no portal", { loan: { loanType: "usda" }, portal: null }, true],
] as [keyof typeof portalGates, string, Partial<PortalStanding>, boolean][])(
  "the gate %s, for %s",
  ([gate, , changes, want]) => {
    expect(portalGates[gate]({ ...standing, ...changes })).toBe(want);
  },
);

test("every gate before a portal is one that is known here, and known to the contract", () => {
  const operations = ["processUcdpSubmission", "processEadSubmission"] as const;
  const overrides = ["overrideUcdpHardStops", "overrideEadHardStops"] as const;
  const branches = [...operations, ...overrides].flatMap((id) => transitions[id] ?? []);
  // `latest-report` is about reports, and asked wherever one is named.
  const known = [...Object.keys(portalGates), "latest-report"];
  expect(known).toEqual(expect.arrayContaining(branches.flatMap(({ gates }) => gates)));
  expect(Object.keys(lifecycle.gates)).toEqual(expect.arrayContaining(known));
});

test("every gate before completion is one of payments or of portals", () => {
  const completion = lifecycle.system.find(({ action }) => action === "complete");
  const known = Object.keys({ ...paymentGates, ...portalGates });
  expect(completion?.gates.length).toBeGreaterThan(0);
  expect(known).toEqual(expect.arrayContaining([...(completion?.gates ?? [])]));
});
