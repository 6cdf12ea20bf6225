import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject, listIn, objectIn } from "../contract/json.ts";
import { pointerOf } from "../contract/json-pointer.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import { locate } from "../contract/reference.ts";

/** Pairs a part of a value with a schema that speaks of it. */
export interface SchemaSpot {
  readonly schema: JsonObject;
  /** Where the schema stands in the contract. */
  readonly place: SchemaPlace;
  /** The JSON Pointer of the part within the value. */
  readonly pointer: string;
  /** The part itself; absent where the schema names a member that the value does not have. */
  readonly value?: Json;
  /** Whether the part may be left out. */
  readonly isOptional: boolean;
}

/** Schemas nested deeper than this are taken for circular. */
const deepest = 8;

/**
 * Lists the parts of a valid value with the schemas that speak of them: every subschema of `allOf`, and of
 * `oneOf` and `anyOf` those that the value is valid by.
 */
export function spotsOf(contract: Contract, place: SchemaPlace, value: Json): readonly SchemaSpot[] {
  return [...walk(contract, place, { pointer: "", value, isOptional: false }, 0)];
}

function* walk(
  contract: Contract,
  place: SchemaPlace,
  spot: Omit<SchemaSpot, "schema" | "place">,
  depth: number,
): Generator<SchemaSpot> {
  const found = locate(contract.document, place);
  if (!found || depth > deepest) return;
  const { node, pointer } = found;
  if (node.readOnly === true) return;
  yield { ...spot, schema: node, place: pointer };
  const { value } = spot;
  if (value === undefined) return;
  for (const index of listIn(node, "allOf").keys())
    yield* walk(contract, `${pointer}/allOf/${index}`, spot, depth + 1);
  for (const keyword of ["oneOf", "anyOf"]) {
    for (const index of listIn(node, keyword).keys()) {
      const branch = `${pointer}/${keyword}/${index}`;
      if (contract.violations("request", branch, value).length === 0)
        yield* walk(contract, branch, spot, depth + 1);
    }
  }
  if (Array.isArray(value) && value.length > 0 && isJsonObject(node.items)) {
    yield* walk(
      contract,
      `${pointer}/items`,
      { pointer: `${spot.pointer}/0`, value: value[0], isOptional: false },
      depth + 1,
    );
  }
  if (isJsonObject(value)) yield* members(contract, node, pointer, { ...spot, value }, depth);
}

function* members(
  contract: Contract,
  node: JsonObject,
  pointer: string,
  parent: Omit<SchemaSpot, "schema" | "place"> & { readonly value: JsonObject },
  depth: number,
): Generator<SchemaSpot> {
  const required = listIn(node, "required");
  for (const name of Object.keys(objectIn(node, "properties"))) {
    const own = Object.hasOwn(parent.value, name) ? parent.value[name] : undefined;
    const below = {
      pointer: `${parent.pointer}${pointerOf([name])}`,
      isOptional: !required.includes(name),
      ...(own !== undefined && { value: own }),
    };
    yield* walk(contract, `${pointer}${pointerOf(["properties", name])}`, below, depth + 1);
  }
}
