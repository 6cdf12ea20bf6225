import { fromBase64url, toBase64url } from "../crypto/base64url.ts";
import type { Random } from "../crypto/random.ts";
import type { PasswordHasher } from "./password-hasher.ts";

const utf8 = new TextEncoder();

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-256: what Web Crypto offers everywhere, for the server that runs as a
 * mock in a browser or a test. A server that listens has argon2id.
 *
 * @param options.iterations default 600 000, as OWASP advises; tests whose passwords are random take 1.
 * @see https://www.rfc-editor.org/rfc/rfc8018.html#section-5.2
 */
export function pbkdf2PasswordHasher(options: {
  readonly subtle: SubtleCrypto;
  readonly random: Random;
  readonly iterations?: number;
}): PasswordHasher {
  const { subtle, random, iterations = 600_000 } = options;
  const derive = async (password: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<string> => {
    const key = await subtle.importKey("raw", utf8.encode(password), "PBKDF2", false, ["deriveBits"]);
    const parameters = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
    return toBase64url(new Uint8Array(await subtle.deriveBits(parameters, key, 256)));
  };
  return {
    hash: async (password) => {
      const salt = new Uint8Array(random(16));
      const derived = await derive(password, salt, iterations);
      return `$pbkdf2-sha256$i=${iterations}$${toBase64url(salt)}$${derived}`;
    },
    verify: async (password, passwordHash) => {
      const decoy = `$pbkdf2-sha256$i=${iterations}$AAAAAAAAAAAAAAAAAAAAAA$`;
      const [, , rounds = "", salt = "", derived = ""] = (passwordHash ?? decoy).split("$");
      const again = await derive(password, fromBase64url(salt) ?? new Uint8Array(), Number(rounds.slice(2)));
      return passwordHash !== undefined && isEqual(again, derived);
    },
  };
}

/** Takes the same time wherever two texts of one length begin to differ. */
function isEqual(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
