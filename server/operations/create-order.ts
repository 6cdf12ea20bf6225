import type { LoanContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { newDraft } from "../domain/new-draft.ts";
import { etagOf } from "../domain/order-etag.ts";
import { orderView } from "../domain/order-view.ts";
import { requireReferences } from "../domain/require-references.ts";
import { originOf } from "../domain/step-origin.ts";
import { begin } from "../domain/take-step.ts";
import { transitionOf } from "../domain/transition-of.ts";
import type { Input, Output } from "../handler.ts";

/** Creates a draft under a loan, in the loan's branch unless the body names another. */
export async function createOrder(
  { path: { clientId, loanId }, body }: Input<"createOrder">,
  context: LoanContext,
): Promise<Output<"createOrder">> {
  const { caller, loan, services } = context;
  await requireReferences(body, clientId, caller, services.store);
  const orderId = newId("or", services.random);
  const draft = newDraft({ orderId, clientId, loanId, branchId: loan.branchId, ...body });
  const { after, history } = begin(draft, transitionOf("createOrder"), originOf(context));
  const headers = {
    ETag: etagOf(after),
    Location: `/api/clients/${clientId}/loans/${loanId}/orders/${orderId}`,
  };
  const answer = { status: 201 as const, headers, body: orderView(after, caller) };
  return context.commit({ orders: [{ before: null, after }], history }, answer);
}
