import type { Contract } from "./contract.ts";
import { isJsonObject, type Json, listIn, objectIn } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import type { SchemaPlace } from "./operation.ts";
import { locate } from "./reference.ts";

/** Describes a member of an answer's object, and what the schema says of it. */
export interface AnsweredMember {
  /** The JSON Pointer of the member within the answer. */
  readonly pointer: string;
  readonly value: Json;
  /** Where the contract describes the object that it is a member of, as a JSON Pointer. */
  readonly place: SchemaPlace;
  /** `named` by its schema; `free` where the schema lets members be called anything; else `unnamed`. */
  readonly standing: "named" | "free" | "unnamed";
}

/** Schemas nested deeper than this are taken for circular. */
const deepest = 12;

/** Lists every member of every object in an answer that its schema speaks of, from the outside in. */
export function answeredMembers(
  contract: Contract,
  place: SchemaPlace,
  value: Json,
): readonly AnsweredMember[] {
  return walk(contract, [place], { value, pointer: "", depth: 0 });
}

interface Here {
  readonly value: Json;
  readonly pointer: string;
  readonly depth: number;
}

function walk(contract: Contract, places: readonly SchemaPlace[], here: Here): readonly AnsweredMember[] {
  const { value, pointer, depth } = here;
  if (depth > deepest) return [];
  const schemas = places.flatMap((place) => parts(contract, place, value, 0));
  if (Array.isArray(value)) {
    const items = schemas.map((place) => `${place}/items`);
    return value.flatMap((item, index) =>
      walk(contract, items, { value: item, pointer: `${pointer}/${index}`, depth: depth + 1 }),
    );
  }
  if (!isJsonObject(value)) return [];
  const nodes = schemas.flatMap((place) => locate(contract.document, place) ?? []);
  const isOpen = nodes.some(
    ({ node }) =>
      isMap(node.additionalProperties) ||
      isMap(node.unevaluatedProperties) ||
      node.patternProperties !== undefined,
  );
  // A schema without properties speaks of no members at all.
  const isSilent = nodes.every(({ node }) => Object.keys(objectIn(node, "properties")).length === 0);
  return Object.entries(value).flatMap(([name, member]) => {
    const below = nodes.flatMap(({ node, pointer: at }) =>
      Object.hasOwn(objectIn(node, "properties"), name) ? [`${at}${pointerOf(["properties", name])}`] : [],
    );
    const at = `${pointer}${pointerOf([name])}`;
    const standing = below.length > 0 ? "named" : isOpen || isSilent ? "free" : "unnamed";
    return [
      { pointer: at, value: member, place: nodes[0]?.pointer ?? "", standing },
      ...walk(contract, below, { value: member, pointer: at, depth: depth + 1 }),
    ];
  });
}

function isMap(schema: Json | undefined): boolean {
  return schema === true || isJsonObject(schema);
}

/** Lists a schema and the parts of it that speak of a value: all of `allOf`, and the fitting ones of a choice. */
function parts(contract: Contract, place: SchemaPlace, value: Json, depth: number): readonly SchemaPlace[] {
  const found = locate(contract.document, place);
  if (!found || depth > deepest) return [];
  const { node, pointer } = found;
  const all = listIn(node, "allOf").map((_, index) => `${pointer}/allOf/${index}`);
  const choices = ["oneOf", "anyOf"].flatMap((keyword) =>
    listIn(node, keyword).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const fitting = choices.filter((branch) => contract.violations("response", branch, value).length === 0);
  return [pointer, ...[...all, ...fitting].flatMap((part) => parts(contract, part, value, depth + 1))];
}
