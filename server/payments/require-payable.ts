import type { components } from "../../src/contract/index.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Payable } from "./find-payable.ts";
import { offersOf } from "./payment-methods.ts";

type Schemas = components["schemas"];

/**
 * Refuses another amount than the invoice's total, and a method that the client does not use so.
 *
 * @param way whether the money is drawn by us or entered by hand.
 * @throws Refusal `requirement_unmet`.
 */
export function requirePayable(
  { method, amount }: { readonly method: Schemas["PaymentMethod"]; readonly amount: Schemas["Money"] },
  way: "collect" | "record",
  { invoice: { total }, client: { paymentMethods } }: Payable,
): void {
  if (amount.amount !== total.amount) {
    throw new Refusal("requirement_unmet", {
      detail: "The amount is not the invoice's total.",
      errors: [{ pointer: "/body/amount/amount", message: `must be ${total.amount}` }],
    });
  }
  if (offersOf(paymentMethods).some((offer) => offer.method === method && offer[way])) return;
  throw new Refusal("requirement_unmet", {
    detail: "The client does not use this method; list the payment methods and choose one.",
    errors: [{ pointer: "/body/method", message: "is not offered" }],
  });
}
