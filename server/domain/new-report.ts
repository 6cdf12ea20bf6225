import type { components } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import type { ActorRecord, OrderChanges } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { ReportRecord } from "../store/report-record.ts";

type Submission = components["schemas"]["SubmitReportRequest"];

/** Makes the next version of an order's report. */
export function newReport(
  { orderId }: OrderRecord,
  { file, appraisedValue, notes = null }: Omit<Submission, "notes"> & { readonly notes?: string | null },
  options: {
    readonly reportId: string;
    readonly latest: ReportRecord | undefined;
    readonly atMs: number;
    readonly by: ActorRecord;
  },
): ReportRecord {
  const { reportId, latest, atMs, by } = options;
  const version = (latest?.version ?? 0) + 1;
  const content = { file, appraisedValue, notes };
  return { reportId, orderId, version, ...content, submittedAt: isoTime(atMs), submittedBy: by };
}

/** What changes with a new version: nobody has it yet, neither borrower nor portal. Invoice and payment stay. */
export function superseded(): OrderChanges {
  return { deliveredAt: null, submittedToPortalAt: null };
}
