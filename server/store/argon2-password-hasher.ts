import { hash, verify } from "@node-rs/argon2";
import type { PasswordHasher } from "../passwords/password-hasher.ts";

/** 19 MiB, two passes, one lane: the least that OWASP advises for argon2id, which is the package's default. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes nothing that anybody knows, with the parameters above; checking against it costs what any check costs. */
const decoy =
  "$argon2id$v=19$m=19456,t=2,p=1$Y291bnRlcnNpZ24tZGVjb3k$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/**
 * Hashes passwords with argon2id, off the main thread. The password counts whole, byte by byte.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
 */
export const argon2PasswordHasher: PasswordHasher = {
  hash: (password) => hash(password, options),
  verify: async (password, passwordHash) => {
    const matches = await verify(passwordHash ?? decoy, password);
    return matches && passwordHash !== undefined;
  },
};
