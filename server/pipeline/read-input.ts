import type { RequestShape } from "../../src/contract/index.ts";
import type { OperationValidators, Validator } from "../../src/contract/validators.ts";
import { type Awaitable, andThen } from "../awaitable.ts";
import { Refusal } from "../errors/refusal.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { explainViolations, type Violation } from "./explain-violations.ts";
import { type Body, readBody } from "./read-body.ts";
import { type Parameters, readParameters } from "./read-parameters.ts";

/** A request as its operation declares it, and the body's text for telling it from another. */
export interface RequestInput extends Parameters {
  readonly body: unknown;
  readonly bodyText: string;
}

const none: readonly Violation[] = [];

const noBody: Body = { text: "", value: undefined };

/**
 * Reads and validates what a request brings.
 *
 * @throws Refusal `request_invalid` or `request_malformed` with every member at fault; `not_found` where an id in
 *   the path cannot be one; and as `readBody`.
 */
export function readInput(
  { shape, validators }: { readonly shape: RequestShape; readonly validators: OperationValidators },
  incoming: IncomingRequest,
  limits: { readonly maxBytes: number; readonly maxDepth: number },
): Awaitable<RequestInput> {
  const { request } = incoming;
  const parameters = readParameters(shape, incoming.pathParameters, incoming.query, request.headers);
  const inParameters = violations(validators.parameters, parameters, "");
  if (inParameters.some(({ pointer }) => pointer.startsWith("/path/"))) throw new Refusal("not_found");
  const body = isBodiless(request.method) ? noBody : readBody(request, shape, limits);
  return andThen(body, ({ text, value }) => {
    const { body: validate } = validators;
    const inBody = validate === null || value === undefined ? none : violations(validate, value, "/body");
    refuse(inParameters, inBody);
    const { path, query, header } = parameters;
    return { path, query, header, body: value, bodyText: text };
  });
}

function refuse(inParameters: readonly Violation[], inBody: readonly Violation[]): void {
  if (inParameters.length + inBody.length === 0) return;
  const errors = [...inParameters, ...inBody];
  const detail =
    errors.length === 1
      ? "One member of the request is not as the contract says."
      : `${errors.length} members of the request are not as the contract says.`;
  throw new Refusal("request_invalid", { detail, errors });
}

function violations(validate: Validator, value: unknown, prefix: string): readonly Violation[] {
  return validate(value) ? none : explainViolations(validate.errors ?? [], prefix);
}

/** Content of a GET or HEAD has no meaning, and is left alone (RFC 9110 section 9.3.1). */
function isBodiless(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
