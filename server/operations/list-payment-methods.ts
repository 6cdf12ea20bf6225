import type { SignedInContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { offersOf } from "../payments/payment-methods.ts";

/** Lists the methods that a client may use. */
export async function listPaymentMethods(
  { path: { clientId } }: Input<"listPaymentMethods">,
  { services }: SignedInContext,
): Promise<Output<"listPaymentMethods">> {
  const client = await services.store.findClient(clientId);
  return { status: 200, body: { items: offersOf(client?.paymentMethods ?? []) } };
}
