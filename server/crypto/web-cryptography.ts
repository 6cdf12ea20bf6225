import { fromBase64url, toBase64url } from "./base64url.ts";
import type { Cryptography } from "./cryptography.ts";
import type { Random } from "./random.ts";

const utf8 = new TextEncoder();
const nonceSize = 12;

/**
 * Builds the server's cryptography on Web Crypto: HKDF-SHA-256 for the key, AES-256-GCM for the seal.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5869.html
 */
export function webCryptography({ subtle }: Crypto, random: Random): Cryptography {
  const deriveKey = async (secret: string, context: string): Promise<CryptoKey> => {
    const material = await subtle.importKey("raw", utf8.encode(secret), "HKDF", false, ["deriveKey"]);
    const derivation = {
      name: "HKDF",
      hash: "SHA-256",
      salt: new Uint8Array(),
      info: utf8.encode(`countersign ${context}`),
    };
    return subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
  };
  return {
    sha256: async (text) => toBase64url(new Uint8Array(await subtle.digest("SHA-256", utf8.encode(text)))),
    seal: async (secret, context, text) => {
      const iv = new Uint8Array(random(nonceSize));
      const key = await deriveKey(secret, context);
      const sealed = await subtle.encrypt({ name: "AES-GCM", iv }, key, utf8.encode(text));
      return `${toBase64url(iv)}.${toBase64url(new Uint8Array(sealed))}`;
    },
    open: async (secret, context, text) => {
      const [iv, sealed] = text.split(".").map(fromBase64url);
      if (iv === undefined || sealed === undefined) return undefined;
      const key = await deriveKey(secret, context);
      try {
        return new TextDecoder().decode(await subtle.decrypt({ name: "AES-GCM", iv }, key, sealed));
      } catch {
        // The one thing that Web Crypto says is that the tag does not match.
        return undefined;
      }
    },
  };
}
