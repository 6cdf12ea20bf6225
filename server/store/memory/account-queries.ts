import type { InvitationRecord } from "../invitation-record.ts";
import { emailKey } from "../invitation-record.ts";
import type { InvitationQuery, UserQuery } from "../list-query.ts";
import { type UserRecord, usernameKey, userSearchText } from "../user-record.ts";
import { compare } from "./compare.ts";
import type { MemoryTables } from "./memory-tables.ts";

/** Lists a client's users by their names. */
export function listUsers({ users }: MemoryTables, query: UserQuery): UserRecord[] {
  const { clientId, search, role, after, limit } = query;
  const found = [...users.values()].filter((user) => {
    if (user.clientId !== clientId || (role !== null && user.role !== role)) return false;
    if (search !== null && !userSearchText(user).includes(search)) return false;
    return after === null || usernameKey(user.username) > after;
  });
  const key = ({ username, userId }: UserRecord) => [usernameKey(username), userId] as const;
  return found.sort((a, b) => compare(key(a), key(b))).slice(0, limit);
}

/** Lists a client's invitations, newest first. */
export function listInvitations({ invitations }: MemoryTables, query: InvitationQuery): InvitationRecord[] {
  const { clientId, pendingAt, after, limit } = query;
  const key = ({ sentAt, invitationId }: { sentAt: string; invitationId: string }) => {
    return [sentAt, invitationId] as const;
  };
  const found = [...invitations.values()].filter((invitation) => {
    if (invitation.clientId !== clientId || invitation.expiresAt <= pendingAt) return false;
    return after === null || compare(key(invitation), key(after)) < 0;
  });
  return found.sort((a, b) => compare(key(b), key(a))).slice(0, limit);
}

export function findInvitationByEmail({ invitations }: MemoryTables, clientId: string, email: string) {
  return [...invitations.values()].find((one) => {
    return one.clientId === clientId && emailKey(one.email) === emailKey(email);
  });
}
