import { expect, test } from "vitest";
import { createSeededRandom } from "./seeded-random.ts";

test("two generators of one seed draw the same", () => {
  const [one, other] = [createSeededRandom(7), createSeededRandom(7)];
  expect(Array.from({ length: 20 }, () => one.below(1000))).toEqual(
    Array.from({ length: 20 }, () => other.below(1000)),
  );
  expect(createSeededRandom(8).like("or_3f6h8k1m4p7r9t2w")).not.toBe(
    createSeededRandom(7).like("or_3f6h8k1m4p7r9t2w"),
  );
});

test.each([
  ["an id", "or_3f6h8k1m4p7r9t2w", /^or_[a-z0-9]{16}$/],
  ["a token", "csa_ExampleExample-Example_Example0", /^csa_[A-Za-z]{14}-[A-Za-z]{7}_[A-Za-z]{7}[0-9]$/],
  ["a number", "12345", /^[0-9]{5}$/],
  ["hexadecimal digits", "DEADbeef01", /^[A-F]{4}[a-f]{4}[0-9]{2}$/],
  [
    "a UUID, whose version and variant stay",
    "7f3c1c9e-52a4-4f5e-9a38-1d0f6b2c8e11",
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
])("what is drawn like %s has its shape", (_, example, shape) => {
  const drawn = createSeededRandom(1).like(example);
  expect(drawn).toMatch(shape);
  expect(drawn).not.toBe(example);
});
