import type { Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import type { Operation, Parameter, SchemaPlace } from "../contract/operation.ts";
import { fillPath, namesIn } from "../contract/operation-for.ts";
import { boundaryCases } from "../generate/boundary-cases.ts";
import { invalidCases } from "../generate/invalid-cases.ts";
import { boundaryTexts, invalidTexts, type ParameterCase } from "../generate/parameter-cases.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import { withFreshKey } from "./fresh-key.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";
import type { Plan } from "./planner.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Holds a request whose input differs in one place from one that was planned. */
export interface InputCase {
  readonly keyword: string;
  /** What is particular about the input, as a phrase: `a body with /title longer than 200`. */
  readonly says: string;
  /** Where the contract speaks of it, as a JSON Pointer; absent where it has no schema for it. */
  readonly place?: SchemaPlace;
  readonly request: OutgoingRequest;
}

/** Makes requests of a planned one whose input breaks the contract in one place. */
export function invalidInputs(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
): readonly InputCase[] {
  return named([
    ...bodies(server, operation, plan, invalidCases),
    ...parameters(server, operation, plan, invalidTexts),
  ]);
}

/** Makes requests of a planned one whose input is just still valid. */
export function boundaryInputs(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
): readonly InputCase[] {
  return named([
    ...bodies(server, operation, plan, boundaryCases),
    ...parameters(server, operation, plan, boundaryTexts),
  ]);
}

/** Lets each request carry its keyword into the journal, where the coverage is counted. */
function named(cases: readonly InputCase[]): readonly InputCase[] {
  return cases.map((one) => ({ ...one, request: { ...one.request, keyword: one.keyword } }));
}

function bodies(
  server: ServerUnderCheck,
  { requestBody }: Operation,
  { request }: Plan,
  cases: typeof invalidCases,
): readonly InputCase[] {
  const media = requestBody?.media.find(({ type }) => isJsonType(type));
  if (!media?.schema || !request.body || !("json" in request.body)) return [];
  return cases(server.contract, media.schema, request.body.json).map(({ keyword, says, value, place }) => ({
    ...{ keyword, place },
    says: says.startsWith("the whole ") ? `a body ${says.slice("the whole ".length)}` : `a body with ${says}`,
    request: { ...withFreshKey(request, server), body: { json: value } },
  }));
}

function parameters(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
  cases: (
    contract: ServerUnderCheck["contract"],
    parameter: Parameter,
    base: Json,
  ) => readonly ParameterCase[],
): readonly InputCase[] {
  return operation.parameters.flatMap((parameter) => {
    const base = baseValue(server, parameter);
    if (base === undefined || parameter.in === "cookie" || parameter.name.toLowerCase() === "authorization")
      return [];
    return cases(server.contract, parameter, base).map(({ keyword, says, text, place }) => ({
      keyword: `${parameter.in} ${keyword}`,
      ...(place !== undefined && { place }),
      says: `${parameter.in === "path" ? "a path" : parameter.in === "query" ? "a query" : "a header"} with ${says}`,
      request: withParameter(
        { ...plan, request: withFreshKey(plan.request, server) },
        operation,
        parameter,
        text,
      ),
    }));
  });
}

function baseValue(
  { contract, random }: ServerUnderCheck,
  { examples, schema }: Parameter,
): Json | undefined {
  const [example] = examples;
  return example ?? (schema === undefined ? undefined : valueFromSchema(contract, schema, random));
}

function withParameter(
  { request, values }: Plan,
  operation: Operation,
  parameter: Parameter,
  text?: string,
): OutgoingRequest {
  const { name } = parameter;
  if (parameter.in === "header") return withHeader(request, name, text);
  const url = new URL(request.url);
  if (parameter.in === "query") {
    url.searchParams.delete(name);
    if (text !== undefined) url.searchParams.append(name, text);
    return { ...request, url: url.href };
  }
  const before = fillPath(operation.path, values);
  const after = fillPath(operation.path, {
    ...values,
    ...(namesIn(operation.path).includes(name) && { [name]: text ?? "" }),
  });
  return { ...request, url: request.url.replace(before, after) };
}
