import type { components, Role } from "../../src/contract/index.ts";

/** A person who may sign in. */
export interface UserRecord {
  readonly userId: string;
  /** As the person writes it; see {@link usernameKey} for what makes two the same. */
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: Role;
  /** The client that the user belongs to; null for a vendor's. */
  readonly clientId: string | null;
  readonly vendorId: string | null;
  /** The branches that the user sees; none means every branch. */
  readonly branchIds: readonly string[];
  /** True for the first user of a client, who cannot be removed. */
  readonly isMaster: boolean;
  /** Only an active user can sign in. */
  readonly state: components["schemas"]["User"]["state"];
  /** A PHC string with its own salt and parameters, never the password; null until one was set. */
  readonly passwordHash: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Counts the writes. */
  readonly version: number;
}

/** A user of a client, whom the client's administrators look after; a vendor's user is none. */
export type MemberRecord = UserRecord & {
  readonly clientId: string;
  readonly role: components["schemas"]["MemberRole"];
};

/** Tells whether a user is one whom that client's administrators look after. */
export function isMember(user: UserRecord | undefined, clientId: string): user is MemberRecord {
  return user?.clientId === clientId && user.role !== "vendor";
}

/** Makes of a user name what must be unique: case and the way of writing an accent do not tell two people apart. */
export function usernameKey(username: string): string {
  return username.normalize("NFC").toLowerCase();
}

/** Makes of a user what a search looks in: user name, display name and address, in whichever case. */
export function userSearchText({ username, displayName, email }: UserRecord): string {
  return searchKey(`${username}\n${displayName}\n${email}`);
}

/** Makes of a text what is found in a {@link userSearchText}. */
export function searchKey(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
