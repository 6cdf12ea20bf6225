import { lifecycle as rules } from "../generated/operations.ts";
import type { components } from "../generated/types.ts";

/** A status of the contract; a client must survive others. */
export type OrderStatus = components["schemas"]["OrderStatus"];

/** Tells whether a text is a status of the contract. */
export function isOrderStatus(text: string): text is OrderStatus {
  return Object.hasOwn(rules.codes, text);
}
