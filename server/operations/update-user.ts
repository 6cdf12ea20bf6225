import { masterUserProtected } from "../accounts/master-user-protected.ts";
import { requireBranches } from "../accounts/require-branches.ts";
import { requireScope } from "../accounts/require-scope.ts";
import { userView } from "../accounts/user-view.ts";
import { isoTime } from "../clock.ts";
import type { MemberContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import type { MemberRecord } from "../store/user-record.ts";

/** Changes a user's name, role or branches. Another role ends all of the user's sessions in the same write. */
export async function updateUser(
  { path: { clientId }, body }: Input<"updateUser">,
  context: MemberContext,
): Promise<Output<"updateUser">> {
  const { member, caller, services, nowMs } = context;
  requireScope(member, caller);
  const hasNewRole = body.role !== undefined && body.role !== member.role;
  if (member.isMaster && hasNewRole) {
    throw masterUserProtected([{ pointer: "/body/role", message: "must stay admin" }]);
  }
  await requireBranches(body.branchIds, { clientId, caller, store: services.store });
  const after: MemberRecord = {
    ...member,
    ...body,
    updatedAt: isoTime(nowMs),
    version: member.version + 1,
  };
  const ending = { userId: member.userId, because: "role-changed" as const };
  const decision = {
    users: [{ before: member, after }],
    sessionEndings: hasNewRole ? [ending] : [],
  };
  return context.commit(decision, { status: 200, body: userView(after) });
}
