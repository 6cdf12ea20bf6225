import { Refusal } from "../errors/refusal.ts";
import type { Violation } from "../pipeline/explain-violations.ts";

/**
 * Makes the refusal of what would leave a client without anybody to look after its users.
 *
 * @param errors the member that asks for it, where there is one.
 */
export function masterUserProtected(errors: readonly Violation[] = []): Refusal {
  return new Refusal("master_user_protected", {
    detail: "The first user of a client cannot be removed and stays an administrator.",
    ...(errors.length > 0 && { errors }),
  });
}
