import type { JsonObject } from "./json.ts";
import { readOperations } from "./operations.ts";

/** Lists the ids of a contract's operations; one without an `operationId` is named by its method and path. */
export function operationIdsOf(document: JsonObject): ReadonlySet<string> {
  return new Set(readOperations(document).map(({ id }) => id));
}
