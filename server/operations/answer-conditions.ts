import type { OrderContext } from "../context.ts";
import { type Act, actOnOrder } from "../domain/act-on-order.ts";
import { unassigned } from "../domain/assignment.ts";
import { agreed, proposed } from "../domain/negotiation.ts";
import type { Input, Output } from "../handler.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Takes the client's answer to a vendor's conditions. */
export async function answerConditions(
  { body }: Input<"answerConditions">,
  context: OrderContext,
): Promise<Output<"answerConditions">> {
  return actOnOrder(context, { body, named: { side: "client" }, ...answer(body, context.order) });
}

function answer(body: Input<"answerConditions">["body"], order: OrderRecord): Act {
  switch (body.answer) {
    case "accept":
      return { changes: agreed(order) };
    case "counter":
      return { changes: proposed(order, "client", body), reason: body.notes };
    case "refuse":
      return { changes: unassigned(order), reason: body.reason };
  }
}
