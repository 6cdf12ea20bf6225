import { expect, test } from "vitest";
import { settleSubmission } from "./settle-submission.ts";
import type { PortalAnswer } from "./submission-portal.ts";

const at = "2026-11-29T10:00:08.000Z";
const finding = { code: "HS-0417", message: "The form's effective date is later than its signature." };
const answer: PortalAnswer = {
  state: "accepted",
  summary: { documentFileId: "DF-UCDP-1", issuedAt: at, hardStopCount: 0, warningCount: 1 },
  ...{ hardStops: [], warnings: [finding] },
};
const latest = { status: "ReportAccepted", latestReportId: "rs_1" } as const;

test("an accepted report makes its order a submitted one", () => {
  expect(settleSubmission({ reportId: "rs_1" }, latest, answer, at)).toEqual({
    submission: {
      ...{ status: "accepted", hardStops: [], warnings: [finding], ssr: answer.summary, leaseEndsAtMs: null },
    },
    order: { submittedToPortalAt: at },
  });
});

test("a rejected report leaves its order as it was", () => {
  const rejected = { ...answer, state: "rejected", hardStops: [finding] } as const;
  const { submission, order } = settleSubmission({ reportId: "rs_1" }, latest, rejected, at);
  expect(submission).toMatchObject({ status: "rejected", hardStops: [finding], leaseEndsAtMs: null });
  expect(order).toEqual({});
});

test("a pending submission stays what it is", () => {
  const settlement = settleSubmission({ reportId: "rs_1" }, latest, { state: "pending" }, at);
  expect(settlement).toEqual({ submission: {}, order: {} });
});

test("a submission refused in favour of another is not there, and the other is to be settled", () => {
  const outcome = { state: "refused", inFavorOf: "ps_1" } as const;
  expect(settleSubmission({ reportId: "rs_1" }, latest, outcome, at)).toEqual({
    submission: { status: "rejected", leaseEndsAtMs: null },
    ...{ order: {}, settleNext: "ps_1" },
  });
});

test.for([
  ["an order on hold", { ...latest, status: "OnHold" }, true],
  ["an order whose value is in dispute", { ...latest, status: "RovClient" }, true],
  ["an order whose report was replaced", { ...latest, latestReportId: "rs_2" }, false],
  ["an order that was reopened", { ...latest, status: "ClientRevisionRequested" }, false],
  ["an order that was cancelled", { ...latest, status: "Cancelled" }, false],
] as const)("a late acceptance is kept, and %s gains by it or not", ([, order, isSubmitted]) => {
  const settlement = settleSubmission({ reportId: "rs_1" }, order, answer, at);
  expect(settlement.submission.status).toBe("accepted");
  expect(settlement.order).toEqual(isSubmitted ? { submittedToPortalAt: at } : {});
});
