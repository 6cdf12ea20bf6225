import type { Handlers } from "../handler.ts";
import { acceptReport } from "./accept-report.ts";
import { activateOrder } from "./activate-order.ts";
import { answerAssignment } from "./answer-assignment.ts";
import { answerConditions } from "./answer-conditions.ts";
import { assignOrder } from "./assign-order.ts";
import { cancelOrder } from "./cancel-order.ts";
import { changeTerms } from "./change-terms.ts";
import { checkUsername } from "./check-username.ts";
import { collectPayment } from "./collect-payment.ts";
import { completeInspection } from "./complete-inspection.ts";
import { completePasswordReset } from "./complete-password-reset.ts";
import { createInvoice } from "./create-invoice.ts";
import { createLoan } from "./create-loan.ts";
import { createOrder } from "./create-order.ts";
import { createUser } from "./create-user.ts";
import { decideRov } from "./decide-rov.ts";
import { deleteOrder } from "./delete-order.ts";
import { deliverOrder } from "./deliver-order.ts";
import { getEadDashboardDetails } from "./get-ead-dashboard-details.ts";
import { getEadSubmission } from "./get-ead-submission.ts";
import { getInvoice } from "./get-invoice.ts";
import { getLoan } from "./get-loan.ts";
import { getOrder } from "./get-order.ts";
import { getOrderHistoryEntry } from "./get-order-history-entry.ts";
import { getSession } from "./get-session.ts";
import { getUcdpDashboardDetails } from "./get-ucdp-dashboard-details.ts";
import { getUcdpSubmission } from "./get-ucdp-submission.ts";
import { getUser } from "./get-user.ts";
import { holdOrder } from "./hold-order.ts";
import { listAuditLog } from "./list-audit-log.ts";
import { listDeliveries } from "./list-deliveries.ts";
import { listEligibleVendors } from "./list-eligible-vendors.ts";
import { listInvitations } from "./list-invitations.ts";
import { listLoans } from "./list-loans.ts";
import { listOrderHistory } from "./list-order-history.ts";
import { listOrders } from "./list-orders.ts";
import { listPaymentMethods } from "./list-payment-methods.ts";
import { listPayments } from "./list-payments.ts";
import { listReports } from "./list-reports.ts";
import { listUsers } from "./list-users.ts";
import { overrideEadHardStops } from "./override-ead-hard-stops.ts";
import { overrideUcdpHardStops } from "./override-ucdp-hard-stops.ts";
import { processEadSubmission } from "./process-ead-submission.ts";
import { processUcdpSubmission } from "./process-ucdp-submission.ts";
import { reactivateOrder } from "./reactivate-order.ts";
import { recordPayment } from "./record-payment.ts";
import { refreshSession } from "./refresh-session.ts";
import { refundPayment } from "./refund-payment.ts";
import { removeUser } from "./remove-user.ts";
import { requestClientRevision } from "./request-client-revision.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { requestRevision } from "./request-revision.ts";
import { resendOtp } from "./resend-otp.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { scheduleInspection } from "./schedule-inspection.ts";
import { sendInvitation } from "./send-invitation.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { signUp } from "./sign-up.ts";
import { startWork } from "./start-work.ts";
import { submitReport } from "./submit-report.ts";
import { submitRov } from "./submit-rov.ts";
import { updateInvitation } from "./update-invitation.ts";
import { updateOrder } from "./update-order.ts";
import { updateUser } from "./update-user.ts";
import { verifyOtp } from "./verify-otp.ts";

/** The handler of every operation. One that is missing does not compile. */
export const handlers: Handlers = {
  signIn,
  refreshSession,
  signOut,
  getSession,
  requestPasswordReset,
  completePasswordReset,
  checkUsername,
  signUp,
  verifyOtp,
  resendOtp,
  listUsers,
  createUser,
  getUser,
  updateUser,
  removeUser,
  listInvitations,
  sendInvitation,
  updateInvitation,
  revokeInvitation,
  listAuditLog,
  createLoan,
  listLoans,
  getLoan,
  listOrders,
  createOrder,
  getOrder,
  updateOrder,
  deleteOrder,
  activateOrder,
  listOrderHistory,
  getOrderHistoryEntry,
  listEligibleVendors,
  assignOrder,
  answerAssignment,
  answerConditions,
  startWork,
  scheduleInspection,
  completeInspection,
  listReports,
  submitReport,
  acceptReport,
  requestRevision,
  requestClientRevision,
  submitRov,
  decideRov,
  listDeliveries,
  deliverOrder,
  processUcdpSubmission,
  getUcdpSubmission,
  getUcdpDashboardDetails,
  overrideUcdpHardStops,
  processEadSubmission,
  getEadSubmission,
  getEadDashboardDetails,
  overrideEadHardStops,
  getInvoice,
  createInvoice,
  listPaymentMethods,
  listPayments,
  collectPayment,
  recordPayment,
  refundPayment,
  changeTerms,
  holdOrder,
  reactivateOrder,
  cancelOrder,
};
