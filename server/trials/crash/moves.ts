import type { components, OperationId, OrderStatus } from "../../../src/contract/index.ts";
import type { Random } from "../../crypto/random.ts";
import { drawBelow, drawOne } from "../../sandbox/draws.ts";
import type { PathIds } from "./attempt.ts";
import type { People } from "./people.ts";

type Order = components["schemas"]["Order"];

/** A write that suits an order. */
export interface Move {
  readonly operationId: OperationId;
  readonly as: string;
  readonly path?: PathIds;
  readonly body?: unknown;
}

/** What a move is made of. */
export interface Table {
  readonly order: Order;
  readonly path: PathIds;
  readonly people: Pick<People, "identity" | "read">;
  readonly random: Random;
}

type Maker = (table: Table) => Move | Promise<Move>;

const reason = "Chance wants it so.";
const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const file = { name: "report.pdf", mediaType: "application/pdf", sha256, sizeBytes: 1000 };
const instruments = ["instrument-1", "instrument-2", "sandbox-declined", "sandbox-answer-lost"];

const move = (operationId: OperationId, as: string, body?: unknown): Maker => {
  return () => ({ operationId, as, body });
};
const byVendor = (operationId: OperationId, body?: unknown): Maker => {
  return ({ order, people }) => {
    const names = ["pine-vendor", "granite-vendor"];
    const as = names.find((name) => people.identity(name).vendorId === order.vendorId);
    return { operationId, as: as ?? "pine-vendor", body };
  };
};
const ofLatestReport = (operationId: OperationId, as: string, rest: object): Maker => {
  return async ({ path, people }) => {
    const { items } = await people.read<components["schemas"]["ReportPage"]>("listReports", as, {
      path,
      query: "limit=1",
    });
    return { operationId, as, body: { reportId: items[0]?.reportId ?? "rs_0000000000000000", ...rest } };
  };
};

const assign: Maker = ({ people, random }) => {
  const { vendorId } = people.identity(drawOne(["pine-vendor", "granite-vendor"], random));
  return { operationId: "assignOrder", as: "harbor-operations", body: { vendorId } };
};
const submitReport = byVendor("submitReport", {
  file,
  appraisedValue: { amount: 41_250_000, currency: "USD" },
});
const deliver = ofLatestReport("deliverOrder", "harbor-client-user", { recipients: ["borrower"] });
const invoice = move("createInvoice", "harbor-finance", {
  technologyFee: { amount: 1500, currency: "USD" },
  vendorCharges: [],
  dueDate: "2027-12-30",
});
const collect: Maker = async ({ path, people, random }) => {
  const as = "harbor-finance";
  const { total } = await people.read<components["schemas"]["Invoice"]>("getInvoice", as, { path });
  const body = { method: "card", instrument: drawOne(instruments, random), amount: total };
  return { operationId: "collectPayment", as, body };
};
const refund: Maker = async ({ path, people }) => {
  const as = "harbor-finance";
  const { items } = await people.read<components["schemas"]["PaymentPage"]>("listPayments", as, { path });
  const paymentId = items.find(({ state }) => state === "succeeded")?.paymentId ?? "py_0000000000000000";
  const body = { amount: { amount: 500, currency: "USD" }, reason };
  return { operationId: "refundPayment", as, path: { paymentId }, body };
};

const next: Readonly<Partial<Record<OrderStatus, readonly Maker[]>>> = {
  Draft: [
    move("activateOrder", "harbor-client-user"),
    move("activateOrder", "harbor-operations"),
    move("updateOrder", "harbor-admin", { specialInstructions: reason }),
  ],
  OrderUnassigned: [assign],
  OrderAssigned: [
    byVendor("answerAssignment", { answer: "accept" }),
    byVendor("answerAssignment", { answer: "decline", reason: "too-busy" }),
    assign,
  ],
  OrderAccepted: [byVendor("startWork"), assign],
  OrderAcceptedWithConditions: [move("answerConditions", "harbor-client-user", { answer: "accept" }), assign],
  InProgress: [byVendor("scheduleInspection", { at: "2027-12-01T09:30:00-05:00" })],
  InspectionScheduled: [byVendor("completeInspection", { completedAt: "2026-10-01T15:00:00Z" })],
  InspectionCompleted: [submitReport],
  ReportSubmitted: [
    ofLatestReport("acceptReport", "harbor-qc-reviewer", { checklistPassed: true }),
    ofLatestReport("requestRevision", "harbor-operations", { type: "other", reason }),
  ],
  RevisionRequest: [submitReport],
  ClientRevisionRequested: [submitReport],
  RovBorrower: [move("decideRov", "harbor-operations", { decision: "deny", reason })],
  RovClient: [move("decideRov", "harbor-operations", { decision: "approve", reason })],
  OnHold: [move("reactivateOrder", "harbor-operations", { reason })],
  OrderCompleted: [refund],
};
const afterPayment = [
  refund,
  move("processUcdpSubmission", "harbor-operations"),
  move("processEadSubmission", "harbor-operations"),
  move("requestClientRevision", "harbor-client-user", { reason }),
  move("submitRov", "harbor-client-user", { onBehalfOf: "client", reason, evidence: ["Another sale."] }),
];
const detours = [
  move("holdOrder", "harbor-client-user", { reason }),
  move("changeTerms", "harbor-client-user", { fee: { amount: 61_000, currency: "USD" }, reason }),
];

/** Draws what somebody may want of an order as it is; others may be faster, and then it is refused. */
export async function drawMove(table: Table): Promise<Move> {
  const { order, random } = table;
  const isDetour =
    drawBelow(8, random) === 0 && !["Draft", "OrderCompleted", "OnHold"].includes(order.status);
  const makers = order.status === "ReportAccepted" ? afterReview(order) : (next[order.status] ?? [refund]);
  return await drawOne(isDetour ? detours : makers, random)(table);
}

function afterReview({ deliveredAt, invoicedAt, paidAt }: Order): readonly Maker[] {
  if (deliveredAt === null) return [deliver];
  if (invoicedAt === null) return [invoice];
  return paidAt === null ? [collect] : afterPayment;
}
