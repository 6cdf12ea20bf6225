import type { Random } from "../crypto/random.ts";

/** Draws an invoice number, such as INV-2026-004711; as with order numbers, the store refuses one that is taken. */
export function newInvoiceNumber(random: Random, atMs: number): string {
  const [high = 0, middle = 0, low = 0] = random(3);
  const number = ((high << 16) | (middle << 8) | low) % 1_000_000;
  return `INV-${new Date(atMs).getUTCFullYear()}-${String(number).padStart(6, "0")}`;
}
