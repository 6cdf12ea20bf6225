import type { JsonObject } from "../contract/json.ts";
import { type Amendment, withObjectAt } from "../harness/amendment.ts";
import { replayClassOf } from "../harness/replay-class.ts";

/** Has every guarded POST with a session be of the class `idempotent`, and every other write of that class be guarded. */
export const letPostsAloneBeIdempotent: Amendment = ({ document, operations }) =>
  operations.reduce<JsonObject>((amended, operation) => {
    const { method, pointer, security } = operation;
    const isEither = ["guarded", "idempotent"].includes(replayClassOf(operation));
    if (!isEither || !security.isRequired) return amended;
    return withObjectAt(amended, pointer, (node) => ({
      ...node,
      "x-replay": method === "POST" ? "idempotent" : "guarded",
    }));
  }, document);
