import { isoTime } from "../clock.ts";
import type { Context } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { InvitationRecord } from "../store/invitation-record.ts";
import type { MemberRecord } from "../store/user-record.ts";

/** Makes the user whom an invitation offers, who signs in with the address invited. */
export function memberOfInvitation(
  { clientId, email, displayName, role, branchIds }: InvitationRecord,
  passwordHash: string,
  { nowMs, services }: Context,
): MemberRecord {
  const at = isoTime(nowMs);
  return {
    userId: newId("us", services.random),
    username: email,
    ...{ email, displayName, role, clientId, branchIds, passwordHash },
    vendorId: null,
    isMaster: false,
    state: "active",
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
