import { expect, test } from "vitest";
import { responseValidator } from "../../src/contract/validators.ts";
import { dashboardOf } from "./dashboard-of.ts";
import { openSandbox, submissionOf } from "./fixtures/sandbox.ts";
import { settleSubmission } from "./settle-submission.ts";
import { type SubmissionRecord, submissionView } from "./submission-record.ts";

const by = { kind: "system", userId: null, role: null, displayName: "Sandbox" } as const;
const sent: SubmissionRecord = {
  ...{ submissionId: "ps_8r2u5x9b3e6h1k4m", orderId: "or_3f6h8k1m4p7r9t2w", reportId: "rs_8t1w4y7b2d5f8h1k" },
  ...{
    portal: "ucdp",
    status: "pending",
    hardStops: [],
    warnings: [],
    ssr: null,
    override: null,
    version: 1,
  },
  ...{ pendingOverride: null, begun: null, leaseEndsAtMs: null, sequence: 1, reportVersion: 1 },
  ...{ clientId: "cl_4t8mq2xk9b7c1d5f", loanId: "ln_7h2k9m4p1q8s5t3v" },
  at: "2026-11-29T10:00:00.000Z",
};

test.for([
  ["18 Quayside Row", ["sent", "accepted"]],
  ["5 Sandbox Warning Street", ["sent", "accepted"]],
  ["5 Sandbox Hard Stop Warning Street", ["sent", "rejected"]],
  ["Sandbox Late Street", ["sent"]],
] as const)("a report about %s shows its steps as the contract says", async ([street, want]) => {
  const submission = { ...sent, ...(await changesAfter(street)) };
  const dashboard = dashboardOf(submission);
  expect(dashboard.steps.map(({ step }) => step)).toEqual(want);
  expectDeclared("getUcdpDashboardDetails", dashboard);
  expectDeclared("getUcdpSubmission", submissionView(submission));
});

test("an override is the last step, after the rejection that it set aside", async () => {
  const rejected = { ...sent, ...(await changesAfter("1 Sandbox Hard Stop Street")) };
  const override = { by, reason: "Checked by hand.", at: "2026-11-29T11:00:00.000Z" };
  const { steps } = dashboardOf({ ...rejected, status: "accepted", override });
  expect(steps).toEqual([
    { step: "sent", at: "2026-11-29T10:00:00.000Z" },
    { step: "rejected", at: "2026-11-29T10:00:00.000Z" },
    { step: "overridden", at: "2026-11-29T11:00:00.000Z" },
  ]);
});

async function changesAfter(street: string) {
  const outcome = await openSandbox().portal.submit(submissionOf("ps_1", { street }));
  const order = { status: "ReportAccepted", latestReportId: sent.reportId } as const;
  return settleSubmission(sent, order, outcome, sent.at).submission;
}

function expectDeclared(operationId: "getUcdpSubmission" | "getUcdpDashboardDetails", body: unknown): void {
  const declared = responseValidator(operationId, 200);
  const validate = declared.declared ? declared.body : null;
  validate?.(body);
  expect(validate?.errors ?? null).toBeNull();
}
