import { documentedResponse } from "../contract/documented-response.ts";
import { type JsonObject, listIn, objectIn } from "../contract/json.ts";
import { pointerOf, segmentsOf } from "../contract/json-pointer.ts";
import { locate } from "../contract/reference.ts";
import { type Amendment, withObjectAt } from "../harness/amendment.ts";
import { successOf } from "../harness/contract-examples.ts";
import type { SessionShape } from "../harness/session-shape.ts";

/** Lets the answers that bring tokens lack a member, or hold it in any form, whatever the contract promises of it. */
export function letTokenAnswersLack(member: keyof SessionShape["tokens"]): Amendment {
  return ({ document, operation, session }) => {
    const operations = [session.signIn?.operation, session.refresh.operation].flatMap(
      (id) => operation(id ?? "") ?? [],
    );
    const schemas = operations.flatMap((one) =>
      (documentedResponse(one, successOf(one))?.media ?? []).flatMap(({ schema }) => schema ?? []),
    );
    const parents = segmentsOf(session.tokens[member]);
    const name = parents.pop() ?? "";
    return schemas.reduce((amended, schema) => {
      const place = parents.reduce(
        (at, parent) => `${locate(document, at)?.pointer}${pointerOf(["properties", parent])}`,
        schema,
      );
      return withObjectAt(amended, place, (node) => withFreeMember(node, name));
    }, document);
  };
}

function withFreeMember(schema: JsonObject, name: string): JsonObject {
  return {
    ...schema,
    required: listIn(schema, "required").filter((one) => one !== name),
    properties: { ...objectIn(schema, "properties"), [name]: {} },
  };
}
