import { isOperationId } from "../../contract/operations.ts";
import { type Validator, validators } from "../../contract/validators.ts";
import type { InputValidator } from "../input-validator.ts";
import { type InputFault, ValidationError } from "./validation-error.ts";

/**
 * Judges a call's input by the schemas of this package's contract. A key that the session would make is not missed.
 *
 * @throws ValidationError where it is not what the operation asks for.
 */
export const validateInput: InputValidator = (operationId, { params = {}, body }) => {
  if (!isOperationId(operationId)) return;
  const { parameters, body: ofBody } = validators[operationId];
  const { path = {}, query = {}, header = {} } = params;
  const given = { path, query, header, cookie: {} };
  const faults = [
    ...faultsOf("/parameters", parameters, given),
    ...(ofBody === null || isNoJson(body) ? [] : faultsOf("/body", ofBody, body)),
  ].filter(({ pointer, message }) => !(pointer === "/parameters/header" && /idempotency-key/i.test(message)));
  if (faults.length > 0) throw new ValidationError(operationId, faults);
};

function faultsOf(place: string, validator: Validator, value: unknown): InputFault[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, message = "is wrong" }) => ({
    pointer: place + instancePath,
    message,
  }));
}

/** Forms and streams are what no schema of JSON judges. */
function isNoJson(body: unknown): boolean {
  return body instanceof FormData || body instanceof Blob || body instanceof ReadableStream;
}
