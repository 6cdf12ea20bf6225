import type { AccessStanding, RefreshStanding, SessionStanding } from "../store.ts";
import type { VendorRecord } from "../vendor-record.ts";
import { parseOnce } from "./parse-once.ts";
import { first, type Row, type Steps } from "./steps.ts";

const columns = "sessions.record, users.record, users.client_id, vendors.record";
const joins = `JOIN sessions USING (session_id) JOIN users USING (user_id)
  LEFT JOIN vendors ON vendors.vendor_id = users.vendor_id`;
const byAccessToken = `SELECT expires_at_ms, ${columns} FROM access_tokens ${joins} WHERE token_hash = ?`;

/** Finds what an access token stands for. */
export function* findByAccessToken(tokenHash: string): Steps<AccessStanding | undefined> {
  const row = yield* first(byAccessToken, tokenHash);
  return row && accessStanding(tokenHash, row);
}

// Whoever sends one request sends another: the same people are read all the time, and seldom change.
const accessStanding = parseOnce((row): AccessStanding => {
  return { ...standing(row), expiresAtMs: Number(row[0]) };
});

/** Finds what a refresh token stands for. */
export function* findByRefreshToken(tokenHash: string): Steps<RefreshStanding | undefined> {
  const text = `SELECT generation, ${columns} FROM refresh_tokens ${joins} WHERE token_hash = ?`;
  const row = yield* first(text, tokenHash);
  return row && { ...standing(row), generation: Number(row[0]) };
}

function standing([, session, user, clientId, vendor]: Row): SessionStanding {
  const { clientIds }: VendorRecord | { clientIds: string[] } =
    vendor === null ? { clientIds: [] } : JSON.parse(String(vendor));
  return {
    session: JSON.parse(String(session)),
    user: JSON.parse(String(user)),
    clientIds: clientId === null ? clientIds : [String(clientId)],
  };
}
