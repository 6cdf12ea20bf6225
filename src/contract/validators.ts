import { type OperationValidators, validators as table, type Validator } from "../generated/validators.js";
import type { OperationId } from "./operations.ts";

export type { OperationValidators, ValidationError, Validator } from "../generated/validators.js";

/**
 * The compiled validators of every operation. They are not part of the contract's main entry, so that a client
 * never carries them.
 */
export const validators: Readonly<Record<OperationId, OperationValidators>> = table;

/** The schema against which a response is judged: none declared, no body declared, or a body. */
export type ResponseJudgement =
  | { readonly declared: false }
  | { readonly declared: true; readonly body: Validator | null };

/**
 * Finds what the contract declares for a response: its status, else its range, else `default`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function responseValidator(operationId: OperationId, status: number): ResponseJudgement {
  const { responses } = validators[operationId];
  for (const key of [String(status), `${Math.floor(status / 100)}XX`, "default"]) {
    const body = responses[key];
    if (body !== undefined) return { declared: true, body };
  }
  return { declared: false };
}
