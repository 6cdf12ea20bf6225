import type { SessionStanding } from "../store.ts";
import type { MemoryTables } from "./memory-tables.ts";

/** Finds a session with its user and the clients that the user reaches. */
export function standingOf(
  { sessions, users, vendors }: MemoryTables,
  sessionId: string,
): SessionStanding | undefined {
  const session = sessions.get(sessionId);
  const user = session && users.get(session.userId);
  if (session === undefined || user === undefined) return undefined;
  const engagements = user.vendorId === null ? [] : vendors.get(user.vendorId)?.clientIds;
  return { session, user, clientIds: user.clientId === null ? (engagements ?? []) : [user.clientId] };
}
