import { type Awaitable, andThen } from "../awaitable.ts";
import type { Caller } from "../caller.ts";
import { seesBranch, seesOrder } from "../domain/visibility.ts";
import type { Services } from "../services.ts";
import { type InvitationRecord, isPending } from "../store/invitation-record.ts";
import type { LoanRecord } from "../store/loan-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
import { isMember, type MemberRecord } from "../store/user-record.ts";
import { findCurrentOrder } from "./find-current-order.ts";

/** What a request's path names below the client. */
export interface Target {
  readonly loan?: LoanRecord;
  readonly order?: OrderRecord;
  readonly member?: MemberRecord;
  readonly invitation?: InvitationRecord;
}

/** What a path names: undefined where it is not there, `hidden` where it is, and not for the caller to see. */
export type Found = Target | "hidden" | undefined;

/**
 * Finds the loan, order, user or invitation that a path names. Whether it is not there or hidden is the same to the
 * caller, and not the same to the audit log.
 *
 * @param path has a client that the caller reaches.
 */
export function findTarget(
  path: Readonly<Record<string, string>>,
  caller: Caller,
  services: Services,
  nowMs: number,
): Awaitable<Found> {
  const { store } = services;
  const { clientId, loanId, orderId, userId, invitationId } = path;
  if (clientId === undefined) return {};
  if (userId !== undefined) return findMember(userId, clientId, store);
  if (invitationId !== undefined) return findPending(invitationId, clientId, store, nowMs);
  if (loanId === undefined) return {};
  if (orderId === undefined) return findSeenLoan(loanId, clientId, caller, store);
  return andThen(findCurrentOrder({ clientId, loanId, orderId }, services, nowMs), (order) => {
    if (order === undefined) return undefined;
    if (!seesOrder(caller, order)) return "hidden";
    return andThen(hasPart(path, order, store), (isThere) => (isThere ? { order } : undefined));
  });
}

async function findMember(userId: string, clientId: string, store: Store): Promise<Target | undefined> {
  const member = await store.findUser(userId);
  return isMember(member, clientId) ? { member } : undefined;
}

async function findPending(invitationId: string, clientId: string, store: Store, nowMs: number) {
  const invitation = await store.findInvitation(clientId, invitationId);
  return invitation !== undefined && isPending(invitation, nowMs) ? { invitation } : undefined;
}

async function findSeenLoan(loanId: string, clientId: string, caller: Caller, store: Store): Promise<Found> {
  const loan = await store.findLoan(clientId, loanId);
  if (loan === undefined) return undefined;
  return (await seesLoan(caller, loan, store)) ? { loan } : "hidden";
}

/** Tells whether an order has what a path names below it. */
function hasPart(path: Readonly<Record<string, string>>, order: OrderRecord, store: Store) {
  const { paymentId, submissionId, orderSubmissionId } = path;
  const isThere = paymentId === undefined && submissionId === undefined && orderSubmissionId === undefined;
  return isThere || findPart(path, order, store);
}

async function findPart(
  { paymentId, submissionId, orderSubmissionId }: Readonly<Record<string, string>>,
  { orderId }: OrderRecord,
  store: Store,
): Promise<boolean> {
  if (paymentId !== undefined) return (await store.findPayment(orderId, paymentId)) !== undefined;
  if (submissionId !== undefined) return (await store.findSubmission(orderId, submissionId)) !== undefined;
  const reports = await store.listReports({ orderId, before: null, limit: 100 });
  return reports.some(({ reportId }) => reportId === orderSubmissionId);
}

/** A vendor sees the loans of the orders that are assigned to it. */
async function seesLoan(caller: Caller, { clientId, loanId, branchId }: LoanRecord, store: Store) {
  if (caller.vendorId === null) return seesBranch(caller, branchId);
  const [first] = await store.listOrders({
    clientId,
    loanId,
    assignedTo: caller.vendorId,
    branchIds: null,
    statuses: null,
    updatedAfter: null,
    newestFirst: true,
    after: null,
    limit: 1,
  });
  return first !== undefined;
}
