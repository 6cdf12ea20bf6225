import { userView } from "../accounts/user-view.ts";
import type { MemberContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Shows a user of the client. */
export async function getUser(_: Input<"getUser">, { member }: MemberContext): Promise<Output<"getUser">> {
  return { status: 200, body: userView(member) };
}
