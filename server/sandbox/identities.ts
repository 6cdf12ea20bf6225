import type { Role } from "../../src/contract/index.ts";
import { toBase64url } from "../crypto/base64url.ts";
import { ContendedSandboxError } from "../errors/contended-sandbox-error.ts";
import type { Services } from "../services.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { Change } from "../store/write.ts";
import type { Person, World } from "./world.ts";

/** How one person of the sandbox signs in, and what there is to see then. */
export interface Identity {
  readonly name: string;
  readonly role: Role;
  readonly clientId: string | null;
  readonly clientIds: readonly string[];
  readonly vendorId: string | null;
  readonly branchIds: readonly string[];
  readonly username: string;
  readonly password: string;
}

type IdentityServices = Pick<Services, "store" | "random" | "passwords" | "clock">;

/**
 * Gives everybody in the sandbox a new random password. Only the returned identities ever hold them; the store
 * keeps their hashes. Whoever was removed gets one for the day when a reset brings them back.
 */
export async function renewIdentities(world: World, services: IdentityServices): Promise<Identity[]> {
  const { store, random, passwords, clock } = services;
  const renewed = await Promise.all(
    world.people.map(async (person) => {
      const password = toBase64url(random(18));
      const before = await store.findUser(person.user.userId);
      const passwordHash = await passwords.hash(password);
      const changes: Change<UserRecord>[] =
        before === undefined
          ? []
          : [{ before, after: { ...before, passwordHash, version: before.version + 1 } }];
      return { changes, identity: identityOf(person, password, world) };
    }),
  );
  const users = renewed.flatMap(({ changes }) => changes);
  const outcome = await store.commit({ atMs: clock(), users });
  if (outcome !== "committed") throw new ContendedSandboxError();
  return renewed.map(({ identity }) => identity);
}

function identityOf({ name, user }: Person, password: string, { vendors }: World): Identity {
  const { role, clientId, vendorId, branchIds, username } = user;
  const panels = vendors.find((vendor) => vendor.vendorId === vendorId)?.clientIds ?? [];
  const clientIds = clientId === null ? panels : [clientId];
  return { name, role, clientId, clientIds, vendorId, branchIds, username, password };
}
