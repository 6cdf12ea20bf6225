import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { locate } from "../contract/reference.ts";
import { type ClientContract, readClientContract } from "./client-contract.ts";

/** Gives the document of a contract as one scenario has it; what an amendment does not find there, it leaves. */
export type Amendment = (contract: ClientContract) => JsonObject;

/** Gives the contract that is left of one when everything is amended; the contract itself where nothing is. */
export function amendContract(contract: ClientContract, amends: readonly Amendment[] = []): ClientContract {
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
