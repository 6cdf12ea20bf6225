import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { isJsonType } from "../contract/media.ts";
import { requestBodyPointer } from "../contract/runtime-expression.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/** Says which session operation to call, and what its body holds. */
export interface SessionCall {
  readonly operation: string;
  /** Values by the runtime expression that says where each belongs: `$request.body#/username`. */
  readonly values: readonly (readonly [expression: string, value: string])[];
}

/** Writes the request of a session operation, whose body has values where the contract's expressions point. */
export function sessionRequest(
  contract: Contract,
  baseUrl: string,
  { operation: id, values }: SessionCall,
): OutgoingRequest {
  const operation = contract.operation(id);
  const json = values.reduce<Json>((body, [expression, value]) => {
    const pointer = requestBodyPointer(expression);
    return pointer === undefined ? body : withPointer(body, pointer, value);
  }, {});
  const media = operation?.requestBody?.media.find(({ type }) => isJsonType(type));
  return {
    operationId: id,
    method: operation?.method ?? "POST",
    url: `${baseUrl}${operation?.path ?? ""}`,
    headers: [
      ["Accept", "application/json, application/problem+json"],
      ["Content-Type", media?.type ?? "application/json"],
    ],
    body: { json },
  };
}
