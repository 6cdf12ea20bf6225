import fc from "fast-check";

type Json = Readonly<Record<string, unknown>>;
type Spoiler = (value: Json, pick: number) => unknown;

const odd = [
  null,
  true,
  -1,
  1.5,
  2 ** 53,
  "",
  "\u0000",
  "x".repeat(5000),
  [],
  {},
  [[[]]],
  "@Order",
  { amount: "1" },
];

/** Ways to spoil an object that a schema would take. */
const spoilers: readonly Spoiler[] = [
  (value, pick) => ({ ...value, [`unknown${pick % 3}`]: pick }),
  (value, pick) =>
    Object.fromEntries(Object.entries(value).filter((_, index, all) => index !== pick % all.length)),
  (value, pick) => {
    const names = Object.keys(value);
    return { ...value, [names[pick % Math.max(names.length, 1)] ?? "a"]: odd[pick % odd.length] };
  },
  (value) => [value],
  (_, pick) => odd[pick % odd.length],
  (value) => ({ ...value, orderId: "or_0000000000000000", version: 7, status: "OrderCompleted" }),
  (value) => ({ inner: value }),
];

/** Draws how a body is spoilt; mostly it is left as it is. */
export const spoilerArbitrary: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant((value: unknown) => value) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...spoilers), fc.nat(1000))
      .map(([spoil, pick]) => (value: unknown) => {
        return typeof value === "object" && value !== null
          ? spoil(value as Json, pick)
          : odd[pick % odd.length];
      }),
  },
);

/** Bodies that are no JSON, or hardly. */
export const junkArbitrary: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    "",
    " ",
    "{",
    "[1,",
    "nul",
    '{"a":1,"a":2}',
    '{"__proto__":{"x":1}}',
    "\ufeff{}",
    '{"a":1e999}',
    '{"a":"\\ud800"}',
  ],
  ...["[".repeat(40) + "]".repeat(40), '"text"', "12345678901234567890", "{}x", "\u0000"],
);
