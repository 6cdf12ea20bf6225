import { isMatched, parseEntityTag, parseIfMatch } from "../../src/contract/index.ts";
import { etagOf } from "../domain/order-etag.ts";
import { Refusal } from "../errors/refusal.ts";
import type { OrderRecord } from "../store/order-record.ts";

const pointer = "/headers/If-Match";

/**
 * Holds If-Match against an order as it now is.
 *
 * @param header undefined where the request has none.
 * @throws Refusal `precondition_required`, `request_invalid` or `precondition_failed`.
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1
 * @see https://www.rfc-editor.org/rfc/rfc6585.html#section-3
 */
export function requireMatch(header: string | undefined, isRequired: boolean, order: OrderRecord): void {
  if (header === undefined) {
    if (!isRequired) return;
    throw new Refusal("precondition_required", {
      detail: "A p0 write needs If-Match with the order's ETag.",
      errors: [{ pointer, message: "is missing" }],
    });
  }
  const condition = parseIfMatch(header);
  if (condition === undefined) {
    throw new Refusal("request_invalid", {
      detail: "One header is not as the contract says.",
      errors: [{ pointer, message: "must be * or a list of entity tags" }],
    });
  }
  if (isMatched(condition, parseEntityTag(etagOf(order)))) return;
  throw new Refusal("precondition_failed", {
    detail: "If-Match does not name the order's present ETag.",
    errors: [{ pointer, message: "does not name the order's present ETag" }],
    etag: etagOf(order),
  });
}
