import type { components } from "../../src/contract/index.ts";

type Offer = components["schemas"]["PaymentMethodOffer"];

/** All methods, and what can be done by each: money is either drawn by us, or comes in and is entered by hand. */
const offers: readonly Readonly<Offer>[] = [
  { method: "ach", label: "Bank transfer", collect: true, record: true },
  { method: "check", label: "Check", collect: false, record: true },
  { method: "card", label: "Card", collect: true, record: false },
  { method: "paypal", label: "PayPal", collect: true, record: false },
  { method: "borrower-link", label: "Link mailed to the borrower", collect: false, record: true },
];

/** Lists the methods that a client may use, always in the same order. */
export function offersOf(methods: readonly Offer["method"][]): Offer[] {
  return offers.filter(({ method }) => methods.includes(method)).map((offer) => ({ ...offer }));
}
