import { isoTime } from "../clock.ts";
import type { SignedInContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { requireReferences } from "../domain/require-references.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";

/** Creates a loan, whose number no other loan of the client has. */
export async function createLoan(
  { path, body }: Input<"createLoan">,
  context: SignedInContext,
): Promise<Output<"createLoan">> {
  const { caller, services, nowMs } = context;
  const { clientId } = path;
  if (await services.store.findLoanByNumber(clientId, body.loanNumber)) {
    throw new Refusal("duplicate", {
      detail: "The client has a loan with this number.",
      errors: [{ pointer: "/body/loanNumber", message: "is taken" }],
    });
  }
  await requireReferences(body, clientId, caller, services.store);
  const loanId = newId("ln", services.random);
  const loan = { loanId, clientId, ...body, createdAt: isoTime(nowMs) };
  const headers = { Location: `/api/clients/${clientId}/loans/${loanId}` };
  return context.commit({ loans: [loan] }, { status: 201, headers, body: loan });
}
