import type { Cryptography } from "../crypto/cryptography.ts";
import { usernameKey } from "../store/user-record.ts";
import type { AttemptKind } from "./limit-attempts.ts";

/** Names what counts against an account. By a hash: what is typed as a user name may be a password. */
export async function accountKey(
  kind: AttemptKind,
  username: string,
  { sha256 }: Cryptography,
): Promise<string> {
  return `${kind} account ${await sha256(usernameKey(username))}`;
}

/** Names what counts against an address. */
export function addressKey(kind: AttemptKind, ip: string): string {
  return `${kind} address ${ip}`;
}
