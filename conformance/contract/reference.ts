import { UnresolvedReferenceError } from "./errors/unresolved-reference.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import { readPointer } from "./json-pointer.ts";

/** Holds an object of the document and where it stands, its references followed. */
export interface Located {
  readonly node: JsonObject;
  /** The JSON Pointer of `node` within the document. */
  readonly pointer: string;
}

/** More references in a row than this are a circle. */
const longestChain = 50;

/**
 * Finds the object at a JSON Pointer, following references until one is reached that is none.
 *
 * @returns nothing where the pointer leads to no object
 * @throws UnresolvedReferenceError where a reference leads out of the document, to nothing, or in a circle
 */
export function locate(document: JsonObject, pointer: string): Located | undefined {
  let here = pointer;
  for (let steps = 0; steps < longestChain; steps += 1) {
    const node = readPointer(document, here);
    if (!isJsonObject(node)) {
      if (here === pointer) return undefined;
      throw new UnresolvedReferenceError(here, pointer);
    }
    if (typeof node.$ref !== "string") return { node, pointer: here };
    if (!node.$ref.startsWith("#/")) throw new UnresolvedReferenceError(node.$ref, pointer);
    here = decodeURIComponent(node.$ref.slice(1));
  }
  throw new UnresolvedReferenceError(here, pointer);
}
