import { isOrderStatus, type OrderStatus } from "../../../src/contract/index.ts";
import { isoTime } from "../../clock.ts";
import { newId } from "../../crypto/new-id.ts";
import { noticesOf } from "../../domain/notices.ts";
import { newOrderNumber } from "../../domain/order-number.ts";
import { orderAnswer } from "../../domain/order-view.ts";
import { actorOf } from "../../domain/step-origin.ts";
import { obstaclesOf } from "../../domain/vendor-obstacles.ts";
import { Refusal } from "../../errors/refusal.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import { portalOfLoan } from "../../portals/portal-of-loan.ts";
import type { LoanRecord } from "../../store/loan-record.ts";
import type { OrderRecord } from "../../store/order-record.ts";
import type { Store } from "../../store/store.ts";
import { completeDraft } from "../build-order.ts";
import { findOrderById } from "../find-order-by-id.ts";
import { type ForceOptions, forceLife } from "../force-life.ts";
import type { Lived } from "../lived.ts";
import { type Life, lives } from "../lives.ts";
import { invalid, readMember } from "../read-member.ts";
import { requireAdmin, type TenantAdmin } from "../require-admin.ts";
import type { StageServices } from "../stage-services.ts";
import { writeOf } from "../write-of.ts";

/** Puts an order into a status past all rules, with a history that says so. */
export async function forceStatus(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  const admin = await requireAdmin(incoming, services);
  const status = await readMember("status", isStatus, "a status of an order", incoming, services);
  for (let left = services.policy.maxDecisions; left > 0; left--) {
    const after = await force(status, incoming, admin, services);
    if (after !== undefined) return orderAnswer(after, admin);
  }
  throw new Refusal("unavailable", {
    detail: "Too many others change the same order; wait 1 second.",
    retryAfterMs: 1000,
  });
}

function isStatus(value: unknown): value is OrderStatus {
  return typeof value === "string" && isOrderStatus(value);
}

/** Undefined where somebody else was faster. */
async function force(
  status: OrderStatus,
  { pathParameters, requestId, ip }: IncomingRequest,
  admin: TenantAdmin,
  services: StageServices,
): Promise<OrderRecord | undefined> {
  const { store, clock, random } = services;
  const { orderId = "" } = pathParameters;
  const before = await findOrderById(store, admin.clientId, orderId);
  const loan = before && (await store.findLoan(admin.clientId, before.loanId));
  if (before === undefined || loan === undefined) throw new Refusal("not_found");
  const atMs = clock();
  const lived = await readLived(before, loan, store);
  const forced = livedTo(status, lived, {
    ...{ random, atMs, orderNumber: newOrderNumber(random, atMs) },
    vendorId: before.vendorId ?? (await findVendor(before, loan, services)),
    origin: {
      ...{ actor: actorOf(admin), at: isoTime(atMs), requestId, idempotencyKey: null },
      newEntryId: () => newId("hi", random),
    },
  });
  const { order: after, history } = forced;
  const outcome = await store.commit({
    ...writeOf(forced, atMs),
    loans: [],
    orders: [{ before, after }],
    ...noticesOf(before, { after, history }, { ip, random }),
  });
  return outcome === "committed" ? after : undefined;
}

/** What there is of an order that forcing must fit in with. */
async function readLived(order: OrderRecord, loan: LoanRecord, store: Store): Promise<Lived> {
  const { orderId } = order;
  const reports = await store.listReports({ orderId, before: null, limit: 1 });
  const payments = await store.listPayments({ orderId, before: null, limit: 1000 });
  const invoice = await store.findInvoice(orderId);
  const nothing = { history: [], deliveries: [], submissions: [], ledger: [] };
  return { ...nothing, order, loan, reports, payments, invoices: invoice ? [invoice] : [] };
}

/** Lives the shortest life that ends in a status. What a portal makes of a report is no way to one. */
function livedTo(status: OrderStatus, lived: Lived, options: ForceOptions): Lived {
  const candidates = lives
    .filter(({ ready, street }) => ready && street === undefined)
    .toSorted((a, b) => a.actions.length - b.actions.length);
  const statuses = new Set<OrderStatus>();
  for (const life of candidates) {
    const end = forceLife(lived, submitting(life, lived.loan), options);
    if (end.order.status === status) return end;
    statuses.add(end.order.status);
  }
  throw invalid("/body/status", `must be one that an order can stay in: ${[...statuses].join(", ")}`);
}

/** The life that completes an order waits for no portal; a loan whose report a portal takes in cannot do without. */
function submitting(life: Life, loan: LoanRecord): Life {
  if (portalOfLoan(loan) === null) return life;
  const actions = life.actions.flatMap((action) => {
    return action === "complete" ? ["accept-submission", action] : [action];
  });
  return { ...life, actions };
}

async function findVendor(
  order: OrderRecord,
  loan: LoanRecord,
  { store, random, clock }: StageServices,
): Promise<string> {
  const nowMs = clock();
  const content = { ...completeDraft(loan, nowMs, random), clientId: order.clientId };
  const vendors = await store.listVendors(order.clientId);
  const eligible = vendors.find(
    (vendor) => obstaclesOf(content, vendor, { openOrders: 0, nowMs }).length === 0,
  );
  if (eligible !== undefined) return eligible.vendorId;
  throw new Refusal("requirement_unmet", {
    detail: "No vendor on the client's panel could take the order.",
    gate: "vendor-eligible",
  });
}
