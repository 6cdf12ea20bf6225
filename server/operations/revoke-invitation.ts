import { requireScope } from "../accounts/require-scope.ts";
import type { InvitationContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Takes a pending invitation back: its token works no more. */
export async function revokeInvitation(
  _: Input<"revokeInvitation">,
  { invitation, caller, commit }: InvitationContext,
): Promise<Output<"revokeInvitation">> {
  requireScope(invitation, caller);
  return commit({ invitations: [{ before: invitation, after: null }] }, { status: 204 });
}
