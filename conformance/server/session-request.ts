import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { essenceOf, isJsonType } from "../contract/media.ts";
import { requestBodyPointer } from "../contract/runtime-expression.ts";
import { mediaToWrite, writeBody } from "../serialize/body.ts";
import { withKeys } from "./authorize.ts";
import type { Identity } from "./identity.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/** Says which session operation to call, and what its body holds. */
export interface SessionCall {
  readonly operation: string;
  /** Values by the runtime expression that says where each belongs: `$request.body#/username`. */
  readonly values: readonly (readonly [expression: string, value: string])[];
  /** Whose keys it bears, where the operation asks for keys. */
  readonly as?: Identity;
}

/**
 * Writes the request of a session operation, whose body has values where the contract's expressions point: as JSON where
 * the operation takes that, else as a form.
 */
export function sessionRequest(
  contract: Contract,
  baseUrl: string,
  { operation: id, values, as }: SessionCall,
): OutgoingRequest {
  const operation = contract.operation(id);
  const json = values.reduce<Json>((body, [expression, value]) => {
    const pointer = requestBodyPointer(expression);
    return pointer === undefined ? body : withPointer(body, pointer, value);
  }, {});
  const all = mediaToWrite(operation?.requestBody, contract);
  const media = all.find(({ type }) => isJsonType(type) || isFormType(type));
  const written = media && writeBody(contract, media, json);
  const { contentType, content } = written ?? { contentType: "application/json", content: { json } };
  const request: OutgoingRequest = {
    operationId: id,
    method: operation?.method ?? "POST",
    url: `${baseUrl}${operation?.path ?? ""}`,
    headers: [
      ["Accept", "application/json, application/problem+json"],
      ["Content-Type", contentType],
    ],
    body: content,
  };
  return operation && as ? withKeys(request, operation, as, contract) : request;
}

/** Tells whether a body of a media type is a form's. */
export function isFormType(type: string): boolean {
  return essenceOf(type) === "application/x-www-form-urlencoded";
}
