import { describe, expect, it } from "vitest";
import { seededRandom } from "../crypto/seeded-random.ts";
import { drawCode } from "./draw-code.ts";

function bytes(...words: number[]) {
  return () => {
    const word = words.shift() ?? 0;
    return new Uint8Array([word >>> 24, word >>> 16, word >>> 8, word]);
  };
}

describe("a one-time code", () => {
  it("has six digits, with zeros in front", () => {
    expect(drawCode(bytes(0))).toBe("000000");
    expect(drawCode(bytes(1_000_042))).toBe("000042");
    expect(drawCode(bytes(4_293_999_999))).toBe("999999");
  });

  it("is drawn again where a draw would favour some codes", () => {
    expect(drawCode(bytes(4_294_000_000, 4_294_967_295, 7))).toBe("000007");
  });

  it("begins with each digit about as often [TOK-17]", () => {
    const random = seededRandom(1);
    const counts = new Map<string, number>();
    for (let index = 0; index < 10_000; index++) {
      const [first = ""] = drawCode(random);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
