import type { Random } from "../crypto/random.ts";

const codes = 1_000_000;
/** The multiple of all codes that four bytes hold; what lies above it would favour the first ones. */
const end = Math.floor(2 ** 32 / codes) * codes;

/** Draws a one-time code: six digits, each code as likely as any other. */
export function drawCode(random: Random): string {
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    const drawn = ((a * 256 + b) * 256 + c) * 256 + d;
    if (drawn < end) return String(drawn % codes).padStart(6, "0");
  }
}
