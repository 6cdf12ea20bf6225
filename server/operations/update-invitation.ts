import { invitationView } from "../accounts/invitation-view.ts";
import { requireBranches } from "../accounts/require-branches.ts";
import { requireScope } from "../accounts/require-scope.ts";
import type { InvitationContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Changes a pending invitation; the token that was mailed stays the same. */
export async function updateInvitation(
  { path: { clientId }, body }: Input<"updateInvitation">,
  { invitation, caller, services, commit }: InvitationContext,
): Promise<Output<"updateInvitation">> {
  requireScope(invitation, caller);
  await requireBranches(body.branchIds, { clientId, caller, store: services.store });
  const after = { ...invitation, ...body, version: invitation.version + 1 };
  return commit(
    { invitations: [{ before: invitation, after }] },
    { status: 200, body: invitationView(after) },
  );
}
