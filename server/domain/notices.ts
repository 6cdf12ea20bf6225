import type { Decision } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Taken } from "./take-step.ts";

/**
 * Makes the audit log's lines and the messages to the world about what happened to an order: one of each for an
 * action, however many entries of the history it left.
 *
 * @param options.ip where the request came from; the server's own steps come from nowhere.
 */
export function noticesOf(
  before: OrderRecord,
  { after, history }: Taken<OrderRecord>,
  { ip, random }: { readonly ip: string | null; readonly random: Random },
): Required<Pick<Decision, "audit" | "outbox">> {
  const { clientId, orderId } = before;
  const actions = history.filter(({ action }, index) => history[index + 1]?.action !== action);
  const former = before.vendorId === after.vendorId ? {} : { formerVendorId: before.vendorId };
  return {
    audit: actions.map(({ action, actor, at, requestId }) => ({
      ...{ clientId, at, actor, action, requestId },
      target: { kind: "order", id: orderId },
      outcome: "success",
      ip: actor.kind === "user" ? ip : null,
    })),
    outbox: actions.map(({ action, at }) => ({
      messageId: newId("ms", random),
      ...{ clientId, at },
      kind: `order.${action}`,
      payload: { orderId, vendorId: after.vendorId, ...former },
    })),
  };
}
