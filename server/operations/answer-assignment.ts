import type { OrderContext } from "../context.ts";
import { type Act, actOnOrder } from "../domain/act-on-order.ts";
import { unassigned } from "../domain/assignment.ts";
import { agreed, proposed } from "../domain/negotiation.ts";
import { reasonText } from "../domain/reason-text.ts";
import type { Input, Output } from "../handler.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Takes a vendor's answer: to an assignment, or to the client's counter-offer. */
export async function answerAssignment(
  { body }: Input<"answerAssignment">,
  context: OrderContext,
): Promise<Output<"answerAssignment">> {
  return actOnOrder(context, { body, named: { side: "vendor" }, ...answer(body, context.order) });
}

function answer(body: Input<"answerAssignment">["body"], order: OrderRecord): Act {
  switch (body.answer) {
    case "accept":
      return { changes: agreed(order) };
    case "conditions":
      return { changes: proposed(order, "vendor", body), reason: body.notes };
    case "decline": {
      const { reason, notes } = body;
      return { changes: unassigned(order), reason: reasonText(reason, notes), particulars: { reason } };
    }
  }
}
