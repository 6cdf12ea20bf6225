import { expect, test } from "vitest";
import { isIdempotencyKey } from "./idempotency-key.ts";

test.each(["a", "8e03978e-40d5-43dd-bc93-6894a57f9324", '"quoted"', "two words", "~".repeat(255)])(
  "%j can be an idempotency key",
  (text) => {
    expect(isIdempotencyKey(text)).toBe(true);
  },
);

test.each(["", " a", "a ", "a\tb", "a\nb", "\u0000", "é", "a".repeat(256)])("%j cannot", (text) => {
  expect(isIdempotencyKey(text)).toBe(false);
});
