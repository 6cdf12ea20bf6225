import type { Random } from "./random.ts";

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Makes an id as the contract writes them: a prefix, and 16 characters that name one of 36^16 things. */
export function newId(prefix: string, random: Random): string {
  let text = "";
  while (text.length < 16) {
    for (const byte of random(24)) {
      // Bytes from 252 up would favour the first characters.
      if (byte < 252 && text.length < 16) text += alphabet[byte % alphabet.length];
    }
  }
  return `${prefix}_${text}`;
}
