import { expect, it } from "vitest";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { newId } from "./new-id.ts";
import { seededRandom } from "./seeded-random.ts";

it("the same seed draws the same bytes, and another seed others [DUR-09]", () => {
  const draw = (seed: number) => [...seededRandom(seed)(40)];
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  // The first outputs of SplitMix64 for the seed 1234567, from the reference implementation.
  const words = new BigUint64Array(Uint8Array.from(seededRandom(1234567)(16)).buffer);
  expect([...words]).toEqual([6457827717110365317n, 3203168211198807973n]);
});

it("ids are as the contract writes them, and use the whole alphabet evenly", () => {
  const random = seededRandom(1);
  const ids = Array.from({ length: 2000 }, () => newId("or", random));
  for (const id of ids) expect(id).toMatch(/^or_[0-9a-z]{16}$/);
  expect(new Set(ids).size).toBe(ids.length);
  const counts = new Map<string, number>();
  for (const character of ids.join("").replaceAll("or_", "")) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const expected = (2000 * 16) / 36;
  expect(counts.size).toBe(36);
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.2);
});

it("base64url is read back, and what is none is not", () => {
  for (let size = 0; size < 70; size++) {
    const bytes = seededRandom(size)(size);
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
  }
  for (const text of ["a", "a+b/", "=", "aaaaa", "ab c"]) expect(fromBase64url(text)).toBeUndefined();
});
