import type { Store } from "../store/store.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { Change } from "../store/write.ts";
import type { StageServices } from "./stage-services.ts";
import type { Person } from "./world.ts";

const everybody = { search: null, role: null, after: null, limit: 100_000 };

/** Hashes anew the passwords that the identities' file has for people, by their user ids. */
export async function newHashes(
  people: readonly Person[],
  { passwords, controls }: Pick<StageServices, "passwords" | "controls">,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map(controls.identities.map(({ name, password }) => [name, password]));
  const hashed = people.map(async ({ name, user }) => {
    const password = known.get(name);
    return password === undefined ? [] : [[user.userId, await passwords.hash(password)] as const];
  });
  return new Map((await Promise.all(hashed)).flat());
}

/**
 * Makes a client's people what they were at first. Whoever was added goes, and first, so that no user name of theirs
 * is in the way; a name that is another client's by now stays there, and its first owner away.
 */
export async function restorePeople(
  clientId: string,
  people: readonly Person[],
  { hashes, store }: { readonly hashes: ReadonlyMap<string, string>; readonly store: Store },
): Promise<Change<UserRecord>[]> {
  const cast = new Set(people.map(({ user }) => user.userId));
  const present = await store.listUsers({ clientId, ...everybody });
  const added = present.filter(({ userId }) => !cast.has(userId));
  const restored = people.map(async ({ user }): Promise<Change<UserRecord>[]> => {
    const before = (await store.findUser(user.userId)) ?? null;
    const named = await store.findUserByName(user.username);
    if (named !== undefined && named.clientId !== clientId) return [];
    const passwordHash = hashes.get(user.userId) ?? user.passwordHash;
    return [{ before, after: { ...user, passwordHash, version: (before?.version ?? 0) + 1 } }];
  });
  const removed = added.map((before) => ({ before, after: null }));
  return [...removed, ...(await Promise.all(restored)).flat()];
}
