import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import type { Act } from "../domain/act-on-order.ts";
import { invoiceCharges, invoiceTotal } from "../payments/invoice-charges.ts";
import { newReceipt } from "../payments/new-payment.ts";
import { judgeSubmission } from "../portals/judge-submission.ts";
import { settleSubmission } from "../portals/settle-submission.ts";
import { submissionOutcome } from "../portals/submission-fact.ts";
import type { SubmissionRecord } from "../portals/submission-record.ts";
import type { ActorRecord } from "../store/history-record.ts";
import type { Write } from "../store/write.ts";
import { drawBelow } from "./draws.ts";
import type { LifeOptions, Lived } from "./lived.ts";

/** What an action changes besides the status, and what is kept beside the order. */
export interface InventedStep extends Omit<Act, "body" | "named" | "papers"> {
  readonly papers?: Act["papers"] & Pick<Write, "submissions" | "ledger">;
}

type Options = LifeOptions & { readonly actor: ActorRecord };

const dayMs = 24 * 60 * 60 * 1000;
const dollars = (amount: number) => ({ amount: amount * 100, currency: "USD" as const });

/** Invents an order's invoice. */
export function inventInvoice({ order }: Lived, { atMs, random }: Options): InventedStep {
  const { orderId, fee } = order;
  const charges = invoiceCharges(order, fee ?? dollars(550), {
    technologyFee: dollars(15),
    vendorCharges: [],
  });
  const invoice = {
    ...{ invoiceId: newId("in", random), orderId, charges, total: invoiceTotal(charges) },
    // Of the order's number: it is taken once, and so is this.
    invoiceNumber: order.orderNumber?.replace("CS", "INV") ?? "",
    ...{ dueDate: isoTime(atMs + 30 * dayMs).slice(0, 10), issuedAt: isoTime(atMs) },
  };
  return { changes: { invoicedAt: isoTime(atMs) }, papers: { invoices: [invoice] } };
}

/** Invents a check that paid an order's invoice. */
export function inventReceipt({ order, invoices }: Lived, { atMs, random, actor }: Options): InventedStep {
  const changes = { paidAt: isoTime(atMs) };
  const [invoice] = invoices;
  if (invoice === undefined) return { changes };
  const reference = `Check ${1000 + drawBelow(9000, random)}`;
  const after = newReceipt(order, invoice, {
    ...{ paymentId: newId("py", random), sequence: 1, method: "check", by: actor, atMs },
    ...{ reference, receivedOn: isoTime(atMs).slice(0, 10) },
  });
  return { changes, papers: { payments: [{ before: null, after }] } };
}

/** Submits an order's report to a portal, which judges it as the street of the property asks for. */
export function inventSubmission(
  portal: SubmissionRecord["portal"],
  { loan, order, reports }: Lived,
  { atMs, random }: Options,
): InventedStep {
  const { clientId, loanId, orderId, property } = order;
  const report = reports.at(-1);
  if (property === null || report === undefined) throw new RangeError(`${orderId} has nothing to submit.`);
  const { reportId, version, file } = report;
  const pending: SubmissionRecord = {
    ...{ submissionId: newId("ps", random), clientId, loanId, orderId, portal, reportId },
    ...{ reportVersion: version, status: "pending", hardStops: [], warnings: [], ssr: null, override: null },
    ...{
      at: isoTime(atMs),
      pendingOverride: null,
      sequence: 1,
      begun: null,
      leaseEndsAtMs: null,
      version: 1,
    },
  };
  const { submissionId } = pending;
  const request = { submissionId, portal, orderId, loan, property };
  const fact = judgeSubmission(
    [],
    { ...request, report: { reportId, version, sha256: file.sha256 } },
    { nowMs: atMs, seed: 0 },
  );
  const outcome = submissionOutcome(fact, false, atMs);
  const settled = settleSubmission(pending, { ...order, latestReportId: reportId }, outcome, isoTime(atMs));
  return {
    changes: settled.order,
    papers: {
      submissions: [{ before: null, after: { ...pending, ...settled.submission } }],
      ledger: [{ ledger: "portals", entryId: submissionId, orderId, sequence: 1, fact }],
    },
  };
}
