import { Refusal } from "../errors/refusal.ts";

/** Makes the refusal of what would leave a client without anybody to look after its users. */
export function masterUserProtected(): Refusal {
  return new Refusal("master_user_protected", {
    detail: "The first user of a client cannot be removed and stays an administrator.",
  });
}
