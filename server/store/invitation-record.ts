import type { components } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";

/** An offer to become a client's user. It is there while it is pending: acceptance and revocation remove it. */
export type InvitationRecord = Readonly<components["schemas"]["Invitation"]> & {
  /** Of the token that was mailed. */
  readonly tokenHash: string;
  /** Counts the writes. */
  readonly version: number;
};

/** Tells whether an invitation can still be accepted. */
export function isPending({ expiresAt }: InvitationRecord, nowMs: number): boolean {
  return expiresAt > isoTime(nowMs);
}

/** Makes of an address what one client invites once at a time. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}
