import { expect, test } from "vitest";
import { settleOverride } from "./settle-override.ts";

const at = "2026-11-29T11:00:00.000Z";
const by = { kind: "system", userId: null, role: null, displayName: "Sandbox" } as const;
const pendingOverride = { by, reason: "Checked by hand.", at };
const latest = { status: "ReportAccepted", latestReportId: "rs_1" } as const;
const free = { pendingOverride: null, leaseEndsAtMs: null };

test("an override makes the submission accepted and the order submitted, and tells who did it", () => {
  const overridden = { state: "overridden" } as const;
  expect(settleOverride({ reportId: "rs_1", pendingOverride }, latest, overridden, at)).toEqual({
    submission: { status: "accepted", override: pendingOverride, ...free },
    order: { submittedToPortalAt: at },
  });
});

test("an override that the portal did not take leaves all as it was", () => {
  const nothing = { state: "nothing-to-override" } as const;
  const settlement = settleOverride({ reportId: "rs_1", pendingOverride }, latest, nothing, at);
  expect(settlement).toEqual({ submission: free, order: {} });
});

test("an override that was settled already is not settled again", () => {
  const settled = { reportId: "rs_1", pendingOverride: null };
  const settlement = settleOverride(settled, latest, { state: "overridden" }, at);
  expect(settlement).toEqual({ submission: free, order: {} });
});
