import { describe, expect, it } from "vitest";
import { secureRandom } from "../crypto/random.ts";
import { argon2PasswordHasher } from "../store/argon2-password-hasher.ts";
import type { PasswordHasher } from "./password-hasher.ts";
import { pbkdf2PasswordHasher } from "./pbkdf2-password-hasher.ts";

const hashers: { name: string; hasher: PasswordHasher; phc: RegExp }[] = [
  {
    name: "argon2id",
    hasher: argon2PasswordHasher,
    phc: /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/,
  },
  {
    name: "PBKDF2",
    hasher: pbkdf2PasswordHasher({ subtle: crypto.subtle, random: secureRandom, iterations: 2 }),
    phc: /^\$pbkdf2-sha256\$i=2\$[^$]{22}\$[^$]{43}$/,
  },
];

describe.each(hashers)("a password under $name", ({ hasher, phc }) => {
  it("is kept as a PHC string with a salt of its own [TOK-19]", async () => {
    const hash = await hasher.hash("correct horse");
    expect(hash).toMatch(phc);
    expect(await hasher.hash("correct horse")).not.toBe(hash);
  });

  it("counts whole, byte by byte [TOK-20]", async () => {
    const long = "p".repeat(72);
    const hash = await hasher.hash(`${long}1`);
    expect(await hasher.verify(`${long}1`, hash)).toBe(true);
    for (const other of [`${long}2`, long, `${long}1 `, `P${long.slice(1)}1`, ""]) {
      expect(await hasher.verify(other, hash)).toBe(false);
    }
  });

  it("of nobody is never right [TOK-18]", async () => {
    expect(await hasher.verify("", undefined)).toBe(false);
    expect(await hasher.verify("correct horse", undefined)).toBe(false);
  });
});
