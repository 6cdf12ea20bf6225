import { masterUserProtected } from "../accounts/master-user-protected.ts";
import { requireScope } from "../accounts/require-scope.ts";
import type { MemberContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Removes a user with all sessions. What the user did stays in history and audit log. */
export async function removeUser(
  _: Input<"removeUser">,
  { member, caller, commit }: MemberContext,
): Promise<Output<"removeUser">> {
  requireScope(member, caller);
  if (member.isMaster) throw masterUserProtected();
  return commit({ users: [{ before: member, after: null }] }, { status: 204 });
}
