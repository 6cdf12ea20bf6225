import type { Role } from "../src/contract/index.ts";
import type { AccessStanding } from "./store/store.ts";

/** Who sends the request, as the access token says. */
export interface Caller {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly clientId: string | null;
  /** The clients that the caller reaches. */
  readonly clientIds: readonly string[];
  readonly vendorId: string | null;
  /** The branches that the caller sees; none means every branch. */
  readonly branchIds: readonly string[];
  readonly sessionId: string;
  readonly tokenExpiresAtMs: number;
}

/** Makes a caller of what was found under an access token. */
export function callerOf({ user, session, clientIds, expiresAtMs }: AccessStanding): Caller {
  return {
    userId: user.userId,
    username: user.username,
    displayName: user.displayName,
    role: user.role,
    clientId: user.clientId,
    clientIds,
    vendorId: user.vendorId,
    branchIds: user.branchIds,
    sessionId: session.sessionId,
    tokenExpiresAtMs: expiresAtMs,
  };
}
