import { type OperationId, operations } from "../../../src/contract/index.ts";
import { bodyFor } from "../../testing/order-requests.ts";
import { delivered, type SettlementServer, totalOf } from "../../testing/settlement-server.ts";
import type { StagedOrder } from "../../testing/stage-order.ts";

/** A p0 write, and an order that it can be sent to. */
export interface P0Write {
  readonly as: string;
  readonly body: unknown;
  readonly order: StagedOrder;
  /** What the path names below the order. */
  readonly below: Readonly<Record<string, string>>;
}

type Stage = Parameters<SettlementServer["stage"]>[0];

interface Recipe {
  readonly as: string;
  readonly life: Stage;
  readonly action: string;
  /** Goes before the write, and answers what its path names below the order. */
  readonly first?: (order: StagedOrder, server: SettlementServer) => Promise<Record<string, string>>;
}

const accepted = delivered.slice(0, -1);
const reported = delivered.slice(0, -2);
const invoiced = [...delivered, "create-invoice"];
const hardStops = { street: "1 Sandbox Hard Stop Street", actions: accepted };
const submitted =
  (submit: OperationId, view: "getUcdpSubmission" | "getEadSubmission") =>
  async ({ path, etag }: StagedOrder, server: SettlementServer) => {
    await server.call(submit, { as: "harbor-operations", path, headers: { "If-Match": etag } });
    const { body } = await server.call(view, { as: "harbor-operations", path });
    return { orderSubmissionId: body.reportId };
  };
const collected = async (order: StagedOrder, server: SettlementServer) => {
  const { path, etag } = order;
  const body = { method: "card", instrument: "card_1", amount: totalOf(order) };
  await server.call("collectPayment", { as: "harbor-finance", path, headers: { "If-Match": etag }, body });
  const { body: list } = await server.call("listPayments", { as: "harbor-finance", path });
  return { paymentId: list.items[0]?.paymentId ?? "" };
};

const recipes: Partial<Record<OperationId, Recipe>> = {
  activateOrder: { as: "harbor-client-user", action: "activate", life: { actions: [] } },
  assignOrder: {
    ...{ as: "harbor-operations", action: "assign" },
    life: { vendor: false, actions: ["activate"] },
  },
  acceptReport: { as: "harbor-qc-reviewer", action: "accept-report", life: { actions: reported } },
  requestRevision: { as: "harbor-qc-reviewer", action: "request-revision", life: { actions: reported } },
  requestClientRevision: {
    ...{ as: "harbor-client-user", action: "request-client-revision" },
    life: { actions: accepted },
  },
  processUcdpSubmission: {
    ...{ as: "harbor-operations", action: "submit-ucdp" },
    life: { loanType: "conventional", street: "18 Quayside Row", actions: accepted },
  },
  processEadSubmission: {
    ...{ as: "harbor-operations", action: "submit-ead" },
    life: { loanType: "fha", street: "18 Quayside Row", actions: accepted },
  },
  overrideUcdpHardStops: {
    ...{ as: "harbor-operations", action: "override-ucdp-hard-stops" },
    life: { loanType: "conventional", ...hardStops },
    first: submitted("processUcdpSubmission", "getUcdpSubmission"),
  },
  overrideEadHardStops: {
    ...{ as: "harbor-operations", action: "override-ead-hard-stops" },
    life: { loanType: "fha", ...hardStops },
    first: submitted("processEadSubmission", "getEadSubmission"),
  },
  createInvoice: { as: "harbor-finance", action: "create-invoice", life: { actions: delivered } },
  collectPayment: {
    ...{ as: "harbor-finance", action: "collect-payment" },
    life: { loanType: "va", actions: invoiced },
  },
  recordPayment: {
    ...{ as: "harbor-finance", action: "record-payment" },
    life: { loanType: "va", actions: invoiced },
  },
  refundPayment: {
    ...{ as: "harbor-finance", action: "refund-payment" },
    life: { loanType: "va", actions: invoiced },
    first: collected,
  },
};

/** Every p0 operation of the contract. */
export const p0Operations = (Object.keys(operations) as OperationId[]).filter(
  (operationId) => operations[operationId].replay === "p0",
);

/**
 * Stages an order and a write that suits it.
 *
 * @throws RangeError for an operation that has no recipe yet.
 */
export async function stageP0(operationId: OperationId, server: SettlementServer): Promise<P0Write> {
  const recipe = recipes[operationId];
  if (recipe === undefined)
    throw new RangeError(`Nobody has said how to stage ${operationId}: give it a recipe.`);
  const order = await server.stage(recipe.life);
  const below = (await recipe.first?.(order, server)) ?? {};
  const usual = await bodyFor(recipe.action, order.record, server);
  const body = isPayment(usual) ? { ...usual, amount: totalOf(order) } : usual;
  return { as: recipe.as, body, order, below };
}

function isPayment(body: unknown): body is object {
  return typeof body === "object" && body !== null && "amount" in body;
}
