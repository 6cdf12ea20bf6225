import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { newDelivery } from "../domain/new-delivery.ts";
import type { Input, Output } from "../handler.ts";

/** Releases the report's latest version to the borrower and others. Every delivery is kept; the last one counts. */
export async function deliverOrder(
  { body: { reportId, recipients } }: Input<"deliverOrder">,
  context: OrderContext,
): Promise<Output<"deliverOrder">> {
  const { order, nowMs, services } = context;
  const deliveryId = newId("dl", services.random);
  const delivery = newDelivery(order, { deliveryId, reportId, recipients }, nowMs);
  return actOnOrder(context, {
    named: { reportId, recipients },
    changes: { deliveredAt: delivery.deliveredAt },
    particulars: { deliveryId, reportId, recipients },
    papers: { deliveries: [delivery] },
  });
}
