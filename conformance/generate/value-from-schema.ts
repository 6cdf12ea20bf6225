import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject, listIn } from "../contract/json.ts";
import { pointerOf } from "../contract/json-pointer.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import { locate } from "../contract/reference.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import { textFor } from "./text-from-schema.ts";

/** Schemas nested deeper than this are taken for circular. */
const deepest = 12;

/**
 * Draws a value that a request may carry where a schema stands: a constant, an example or a default where the
 * schema has one, else the least that it asks for.
 *
 * @returns nothing where no value could be made that the schema accepts
 */
export function valueFromSchema(
  contract: Contract,
  place: SchemaPlace,
  random: SeededRandom,
): Json | undefined {
  // A schema may need longer texts than its pattern's shortest; each round draws longer ones.
  for (const surplus of [1, 4, 16, 64]) {
    const value = draw({ contract, random, surplus, depth: 0, isWhole: true }, place);
    if (value !== undefined && contract.violations("request", place, value).length === 0) return value;
  }
  return undefined;
}

interface Drawing {
  readonly contract: Contract;
  readonly random: SeededRandom;
  readonly surplus: number;
  readonly depth: number;
  /** Whether the value stands for itself, not for a part of another. */
  readonly isWhole: boolean;
}

function draw(drawing: Drawing, place: SchemaPlace): Json | undefined {
  const found = locate(drawing.contract.document, place);
  if (!found || drawing.depth > deepest) return undefined;
  const { node, pointer } = found;
  const given = [
    node.const,
    ...listIn(node, "examples"),
    node.example,
    node.default,
    listIn(node, "enum")[0],
  ];
  const first = given.find((value) => value !== undefined);
  if (first !== undefined) return first;
  const below = { ...drawing, depth: drawing.depth + 1 };
  const branches = branchesOf(node, pointer);
  for (const branch of branches) {
    const value = draw(below, branch);
    if (value !== undefined) return value;
  }
  if (Array.isArray(node.allOf)) return drawAll(below, node, pointer);
  return drawType(below, node, pointer);
}

function branchesOf(node: JsonObject, pointer: string): readonly SchemaPlace[] {
  const keyword = ["oneOf", "anyOf"].find((name) => Array.isArray(node[name]));
  if (keyword === undefined) return [];
  return listIn(node, keyword).map((_, index) => `${pointer}/${keyword}/${index}`);
}

function drawAll(drawing: Drawing, node: JsonObject, pointer: string): Json | undefined {
  const parts = listIn(node, "allOf").map((_, index) => draw(drawing, `${pointer}/allOf/${index}`));
  const own = isJsonObject(node.properties) ? [drawObject(drawing, node, pointer)] : [];
  const all = [...parts, ...own];
  return all.every(isJsonObject) ? Object.assign({}, ...all) : all.find((part) => part !== undefined);
}

function drawType(drawing: Drawing, node: JsonObject, pointer: string): Json | undefined {
  const type = Array.isArray(node.type) ? node.type.find((one) => one !== "null") : node.type;
  if (type === "object" || (type === undefined && isJsonObject(node.properties))) {
    return drawObject(drawing, node, pointer);
  }
  if (type === "array") return drawArray(drawing, node, pointer);
  if (type === "integer" || type === "number") return drawNumber(node, type);
  if (type === "boolean") return true;
  return textFor(node, drawing.random, drawing.surplus);
}

function drawObject(drawing: Drawing, node: JsonObject, pointer: string): Json | undefined {
  const members: Record<string, Json> = {};
  for (const name of listIn(node, "required")) {
    if (typeof name !== "string") continue;
    const place = `${pointer}${pointerOf(["properties", name])}`;
    const schema = locate(drawing.contract.document, place)?.node;
    if (schema?.readOnly === true) continue;
    const value = schema ? draw({ ...drawing, isWhole: false }, place) : "";
    if (value === undefined) return undefined;
    members[name] = value;
  }
  return members;
}

function drawArray(drawing: Drawing, node: JsonObject, pointer: string): Json | undefined {
  const least = typeof node.minItems === "number" ? node.minItems : 0;
  // An empty list asks for nothing at all: a body that is a list gets an item where the schema lets it have one.
  const isBody = drawing.isWhole && node.maxItems !== 0 && isJsonObject(node.items);
  const items = Array.from({ length: isBody ? Math.max(1, least) : least }, () =>
    draw({ ...drawing, isWhole: false }, `${pointer}/items`),
  );
  if (items.every((item) => item !== undefined)) return items;
  return least === 0 ? [] : undefined;
}

function drawNumber(node: JsonObject, type: string): number {
  const step = typeof node.multipleOf === "number" ? node.multipleOf : type === "integer" ? 1 : 0.5;
  if (typeof node.minimum === "number") return Math.ceil(node.minimum / step) * step;
  if (typeof node.exclusiveMinimum === "number") return (Math.floor(node.exclusiveMinimum / step) + 1) * step;
  if (typeof node.maximum === "number") return Math.min(0, Math.floor(node.maximum / step) * step);
  if (typeof node.exclusiveMaximum === "number")
    return Math.min(0, (Math.ceil(node.exclusiveMaximum / step) - 1) * step);
  return 0;
}
