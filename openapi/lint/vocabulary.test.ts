import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { isObject } from "./contract/place.ts";
import schema from "./vocabulary.schema.json" with { type: "json" };
import { faultsIn, keysOf } from "./vocabulary.ts";

type Subschema = { readonly pointer: string; readonly value: Record<string, unknown> };

/** Lists the schemas of all keys, at any depth, by the keyword that holds schemas by name. */
function keySchemas(value: unknown, pointer = "", isKey = false): Subschema[] {
  if (!isObject(value)) return [];
  const children = Object.entries(value).filter(([name]) => name !== "examples");
  const below = children.flatMap(([name, child]) => {
    const path = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    // The members of `properties` are keys of the contract; those of an `if` only ask about them.
    return name === "if" ? [] : keySchemas(child, path, pointer.endsWith("/properties"));
  });
  return isKey ? [{ pointer, value }, ...below] : below;
}

const ajv = new Ajv2020({ strictTypes: false });
ajv.addSchema(schema);

test.each(keySchemas(schema))(
  "$pointer is described, with an example that it allows",
  ({ pointer, value }) => {
    const annotations = { ...referred(value.$ref), ...value };
    expect(annotations.description).toMatch(/^[A-Z].*\.$/);
    expect(annotations.examples).toHaveLength(1);
    const validate = ajv.getSchema(`${schema.$id}#${pointer}`);
    for (const example of [annotations.examples].flat()) expect(validate?.(example)).toBe(true);
  },
);

function referred(reference: unknown): Record<string, unknown> {
  const name = String(reference).replace("#/$defs/", "");
  return Object.entries(schema.$defs).find(([key]) => key === name)?.[1] ?? {};
}

test("the keys are those of the design, and no others", () => {
  expect(keysOf("root")).toEqual(["x-session", "x-idempotency", "x-lifecycle", "x-problems"]);
  expect(keysOf("parameter")).toEqual(["x-tenant"]);
  expect(keysOf("operation")).toEqual([
    "x-replay",
    "x-availability",
    "x-provenance",
    "x-roles",
    "x-tenant",
    "x-page",
    "x-transition",
    "x-reconcile",
  ]);
});

test("a fault says the way to what is wrong", () => {
  const keys = {
    "x-replay": "safe",
    "x-roles": ["admin", "anyone"],
    "x-provenance": "ours",
    "x-availability": "live",
  };
  expect(faultsIn("operation", keys).map(({ at }) => at)).toEqual([["x-provenance"], ["x-roles", "1"]]);
});
