import type { Cryptography } from "../crypto/cryptography.ts";
import { usernameKey } from "../store/user-record.ts";
import { networkOf } from "./network-of.ts";

/** What somebody tries, each counted by itself. */
export type AttemptKind =
  | "sign-in"
  | "sign-up"
  | "question"
  | "reset-mail"
  | "reset-token"
  | "code-mail"
  | "code";

/** Names what counts against an account. By a hash: what is typed as a user name may be a password. */
export async function accountKey(
  kind: AttemptKind,
  username: string,
  { sha256 }: Cryptography,
): Promise<string> {
  return `${kind} account ${await sha256(usernameKey(username))}`;
}

/** Names what counts against an address, and against all of an IPv6 network. */
export function addressKey(kind: AttemptKind, ip: string): string {
  return `${kind} address ${networkOf(ip)}`;
}
