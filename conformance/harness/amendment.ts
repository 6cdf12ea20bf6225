import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { locate } from "../contract/reference.ts";
import { type ClientContract, readClientContract } from "./client-contract.ts";
import type { Script } from "./script.ts";

/** Gives the document of a contract as one scenario has it; what an amendment does not find there, it leaves. */
export type Amendment = (contract: ClientContract) => JsonObject;

/** Gives the contract that a script is played by: the one at hand, where it amends nothing. */
export function amendContract(
  contract: ClientContract,
  { amends = [] }: Pick<Script, "amends">,
): ClientContract {
  return amends.reduce((amended, amend) => readClientContract(amend(amended)), contract);
}

/** Copies a document with the object changed at which a JSON Pointer points, references followed. */
export function withObjectAt(
  document: JsonObject,
  pointer: string,
  change: (node: JsonObject) => JsonObject,
): JsonObject {
  const place = locate(document, pointer);
  if (!place) return document;
  const amended = withPointer(document, place.pointer, change(place.node));
  return isJsonObject(amended) ? amended : document;
}
