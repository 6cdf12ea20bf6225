import type { Random } from "../crypto/random.ts";

/**
 * Draws an order number, such as CS-2026-004711. It tells nobody how many orders there are; should it be taken,
 * the store refuses it and the decision is made anew with another.
 */
export function newOrderNumber(random: Random, atMs: number): string {
  const [high = 0, middle = 0, low = 0] = random(3);
  const number = ((high << 16) | (middle << 8) | low) % 1_000_000;
  return `CS-${new Date(atMs).getUTCFullYear()}-${String(number).padStart(6, "0")}`;
}
