import type { components } from "../../src/contract/index.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { TokenPair } from "./token-pair.ts";

/** Answers a pair of tokens, with the lifetime that the access token has left. */
export function tokenAnswer(
  { accessToken, refreshToken, accessExpiresAtMs }: TokenPair,
  user: UserRecord,
  clientIds: readonly string[],
  nowMs: number,
) {
  const expiresIn = Math.max(0, Math.floor((accessExpiresAtMs - nowMs) / 1000));
  const body: components["schemas"]["TokenAnswer"] = {
    accessToken,
    refreshToken,
    tokenType: "Bearer",
    expiresIn,
    user: sessionUser(user, clientIds),
  };
  return { status: 200 as const, body };
}

function sessionUser(user: UserRecord, clientIds: readonly string[]): components["schemas"]["SessionUser"] {
  const { userId, username, displayName, role, clientId, vendorId, branchIds, isMaster } = user;
  return {
    ...{ userId, username, displayName, role, clientId, vendorId, isMaster },
    clientIds: [...clientIds],
    branchIds: [...branchIds],
  };
}
