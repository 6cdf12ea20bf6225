import fc from "fast-check";
import { resolve, type Schema } from "./contract-schemas.ts";

/** A value that means "an id of this kind that there is", to be filled in when the request is sent. */
const wish = (kind: string): string => `@${kind}`;

const nothing: fc.Arbitrary<unknown> = fc.constant(null);
const letters = fc.string({ unit: "grapheme", maxLength: 40 });
/** Text that means something to a database, a template, a browser or a terminal. */
const trickyTexts = [
  "' OR 1=1 --",
  '"); DROP TABLE orders; --',
  "<script>alert(1)</script>",
  "{{7*7}}",
  "%00",
  "\u202e",
  "..\\..",
  "$(id)",
];
/** Moments that RFC 3339 has and a calendar or four digits of a year have not, and ones that are merely written oddly. */
const oddMoments = [
  ...["9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00+23:59", "2016-12-31T23:59:60Z"],
  ...["2026-11-20T10:00:00.123456+05:30", "2026-11-20t10:00:00z"],
];
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc
    .date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  "date-time": fc.oneof(
    {
      weight: 2,
      arbitrary: fc
        .date({ min: new Date("2025-01-01"), max: new Date("2028-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString()),
    },
    { weight: 1, arbitrary: fc.constantFrom(...oddMoments) },
  ),
  email: fc.nat(50).map((number) => `someone.${number}@harbor.example`),
};

/** Draws values that a schema takes; ids that the sandbox has are wished for by name. */
export function valueArbitrary(schema: Schema): fc.Arbitrary<unknown> {
  const kind = /\/([A-Za-z]+Id)$/.exec(schema.$ref ?? "")?.[1];
  const resolved = resolve(schema);
  if (kind !== undefined) {
    return fc.oneof({ weight: 9, arbitrary: fc.constant(wish(kind)) }, textArbitrary(resolved));
  }
  if (/\/Money$/.test(schema.$ref ?? ""))
    return fc.oneof(fc.constant(wish("Total")), partsArbitrary(resolved));
  return partsArbitrary(resolved);
}

function partsArbitrary(schema: Schema): fc.Arbitrary<unknown> {
  const { allOf, oneOf, anyOf, const: constant, enum: values } = schema;
  if (constant !== undefined) return fc.constant(constant);
  if (values !== undefined) return fc.constantFrom(...values);
  const choices = oneOf ?? (schema.properties ? undefined : anyOf);
  if (choices !== undefined) return fc.oneof(...choices.map(valueArbitrary));
  if (allOf?.[0] !== undefined) return valueArbitrary(allOf[0]);
  const types = [schema.type ?? "object"].flat();
  return fc.oneof(...types.map((type) => typeArbitrary(type, schema)));
}

function typeArbitrary(type: string, schema: Schema): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 1_000_000, minItems = 0, maxItems = 3, items = {} } = schema;
  switch (type) {
    case "string":
      return textArbitrary(schema);
    case "integer":
      return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum));
    case "number":
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return nothing;
    case "array": {
      const bounds = { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 3)) };
      return schema.uniqueItems
        ? fc.uniqueArray(valueArbitrary(items), {
            ...bounds,
            comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
          })
        : fc.array(valueArbitrary(items), bounds);
    }
    default:
      return objectArbitrary(schema);
  }
}

function objectArbitrary({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const writable = Object.entries(properties).filter(([, property]) => !resolve(property).readOnly);
  const model = Object.fromEntries(writable.map(([name, property]) => [name, valueArbitrary(property)]));
  const requiredKeys = required.filter((name) => name in model);
  return fc.record(model, { requiredKeys });
}

function textArbitrary({ pattern, format, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  const known = formats[format ?? ""];
  if (known !== undefined) return known;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { size: "small" });
  const tricky = fc.constantFrom(...trickyTexts);
  const text = fc.oneof({ weight: 4, arbitrary: letters }, { weight: 1, arbitrary: tricky });
  return text.map((value) => value.padEnd(minLength, "x").slice(0, maxLength));
}
