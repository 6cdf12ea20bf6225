import {
  lifecycle,
  type OperationId,
  operations,
  type Transition,
  transitions,
} from "../../src/contract/index.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { TestServer } from "./test-server.ts";

/** A branch of the contract's lifecycle that this server serves, and the operation that takes it. */
export interface ServedBranch {
  readonly operationId: OperationId;
  readonly transition: Transition;
}

/** Every branch that begins with an order and whose path names nothing below it, such as one of its payments. */
export const servedBranches: readonly ServedBranch[] = (Object.keys(transitions) as OperationId[])
  .filter((operationId) => /\{orderId\}(\/[a-z-]+)*$/.test(operations[operationId].path))
  .flatMap((operationId) =>
    (transitions[operationId] ?? []).map((transition) => ({ operationId, transition })),
  )
  .filter(({ transition }) => !transition.from.includes("$none"));

const passed = servedBranches.flatMap(({ transition }) => transition.via ?? []);

/** Every status that an order can stay in. */
export const lastingStatuses: readonly string[] = Object.keys(lifecycle.codes ?? {}).filter((status) => {
  return !passed.includes(status) && !lifecycle.reserved.includes(status);
});

const moneyAndPortals = new Set(["delivered", "invoiced", "portal-matches-loan"]);

/** Those of them whose conditions an order meets by its own life, without invoices, payments and portals. */
export const plainBranches = servedBranches.filter(({ transition }) => {
  return !transition.gates.some((gate) => moneyAndPortals.has(gate));
});

/** Tells whether an order is in a status, and an action has its turn: terms on the table must be the other side's. */
export function isStageOf(action: string, status: string | undefined): (order: OrderRecord) => boolean {
  const isVendors = ["accept", "accept-with-conditions", "decline"].includes(action);
  return (order) => {
    const by = order.proposedTerms?.by;
    return order.status === status && (by === undefined || by === (isVendors ? "client" : "vendor"));
  };
}

const reason = "The reason that the test gives.";
const fee = { amount: 61_000, currency: "USD" };
const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const file = { name: "report.pdf", mediaType: "application/pdf", sha256, sizeBytes: 1000 };

/** Makes a body that means an action and meets its conditions, where the order can meet them. */
export async function bodyFor(action: string, order: OrderRecord, server: TestServer): Promise<unknown> {
  const latest = async () => {
    const [report] = await server.store.listReports({ orderId: order.orderId, before: null, limit: 1 });
    return report?.reportId ?? "rs_0000000000000000";
  };
  switch (action) {
    case "delete":
    case "activate":
    case "start-work":
      return undefined;
    case "update":
      return { specialInstructions: "Ring twice." };
    case "assign":
    case "reassign":
      return { vendorId: server.identity("pine-vendor").vendorId };
    case "accept":
    case "accept-conditions":
      return { answer: "accept" };
    case "accept-with-conditions":
      return { answer: "conditions", fee, notes: "Two visits are needed." };
    case "counter-conditions":
      return { answer: "counter", fee, notes: "One visit must do." };
    case "decline":
      return { answer: "decline", reason: "other", notes: "On leave." };
    case "refuse-conditions":
      return { answer: "refuse", reason };
    case "schedule-inspection":
    case "reschedule-inspection":
      return { at: "2026-12-01T09:30:00-05:00" };
    case "complete-inspection":
      return { completedAt: "2026-12-01T15:00:00Z" };
    case "submit-report":
    case "resubmit-report":
      return { file, appraisedValue: { amount: 41_250_000, currency: "USD" } };
    case "accept-report":
      return { reportId: await latest(), checklistPassed: true };
    case "request-revision":
      return { reportId: await latest(), type: "data-error", reason };
    case "submit-borrower-rov":
      return { onBehalfOf: "borrower", reason, evidence: ["Another sale."] };
    case "submit-client-rov":
      return { onBehalfOf: "client", reason, evidence: ["Another sale."] };
    case "approve-rov":
      return { decision: "approve", reason };
    case "deny-rov":
      return { decision: "deny", reason };
    case "deliver":
      return { reportId: await latest(), recipients: ["borrower"] };
    case "change-terms":
      return { fee, reason };
    case "create-invoice":
      return { technologyFee: fee, vendorCharges: [], dueDate: "2026-12-31" };
    case "collect-payment":
      return { method: "card", instrument: "card_1", amount: fee };
    case "record-payment":
      return { method: "check", amount: fee, receivedOn: "2026-12-01", reference: "4711" };
    case "refund-payment":
      return { amount: fee, reason };
    case "submit-ucdp":
    case "submit-ead":
      return undefined;
    case "override-ucdp-hard-stops":
    case "override-ead-hard-stops":
    case "request-client-revision":
    case "hold":
    case "reactivate":
    case "cancel":
      return { reason };
    default:
      throw new RangeError(`No test says ${action} yet: give it a body here.`);
  }
}
