import type { OrderContext } from "../context.ts";
import { orderAnswer } from "../domain/order-view.ts";
import type { Input, Output } from "../handler.ts";

/** Shows an order as it now is. */
export function getOrder(_: Input<"getOrder">, { order, caller }: OrderContext): Output<"getOrder"> {
  return orderAnswer(order, caller);
}
