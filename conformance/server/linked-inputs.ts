import type { Contract } from "../contract/contract.ts";
import { documentedResponse } from "../contract/documented-response.ts";
import { writtenName } from "../contract/inner-path.ts";
import type { Json } from "../contract/json.ts";
import { linkedValue } from "../contract/links.ts";
import type { Link, Operation, Parameter } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import { type ExpressionScope, evaluate } from "../contract/runtime-expression.ts";
import { type Exchange, headerOf, parsedBodyOf } from "../engine/exchange.ts";
import type { ParameterValues } from "../serialize/parameter.ts";
import { jsonBodyOf } from "./response-body.ts";
import { secretName } from "./secret-name.ts";

type ResourceValues = Readonly<Record<string, string>>;

/** Holds what an answer says that a request to an operation should be made of. */
export interface LinkedInput {
  readonly operation: Operation;
  readonly values: ResourceValues;
  /** Values outside the path, each valid by its schema. */
  readonly given: ParameterValues;
  readonly body?: Json;
}

/** Remembers the latest input that a link gave for each operation. */
export interface LinkedInputs {
  readonly learn: (input: LinkedInput) => void;
  /** Gives what a link said of an operation, unless it was said of another thing than the path values name. */
  readonly for: (operation: Operation, values: ResourceValues) => LinkedInput | undefined;
}

/** Creates an empty memory of linked inputs. */
export function createLinkedInputs(): LinkedInputs {
  const latest = new Map<string, LinkedInput>();
  return {
    learn: (input) => latest.set(input.operation.id, input),
    for: ({ id }, values) => {
      const input = latest.get(id);
      const isOfThese = Object.entries(input?.values ?? {}).every(([name, value]) => values[name] === value);
      return isOfThese ? input : undefined;
    },
  };
}

/**
 * Reads from an answer what the contract's links say of later requests.
 *
 * @param values the path values of the request
 */
export function linkedInputs(
  contract: Contract,
  operation: Operation,
  exchange: Exchange,
  values: ResourceValues,
): readonly LinkedInput[] {
  const { response } = exchange;
  const links = response ? (documentedResponse(operation, response.status)?.links ?? []) : [];
  if (links.length === 0) return [];
  const scope = scopeOf(exchange, values);
  return links.flatMap((link) => {
    const target = contract.operations.find((one) => isTarget(one, link));
    return target ? inputOf(contract, target, { link, scope, values }) : [];
  });
}

function isTarget({ id, pointer }: Operation, { target }: Link): boolean {
  return "operationId" in target ? id === target.operationId : pointer === target.pointer;
}

function inputOf(
  contract: Contract,
  operation: Operation,
  from: { readonly link: Link; readonly scope: ExpressionScope; readonly values: ResourceValues },
): readonly LinkedInput[] {
  const { link, scope } = from;
  const read = (value: Json) => linkedValue(value, (expression) => evaluate(expression, scope));
  const values: Record<string, string> = {};
  const given = new Map<Parameter, Json>();
  for (const [name, written] of link.parameters) {
    const parameter = parameterNamed(operation, name);
    const value = read(written);
    // A link that names nothing, such as the next page of the last one, leads nowhere.
    if (!parameter || value === undefined || value === null) return [];
    if (secretName.test(parameter.name)) return [];
    const isValid = [value, Number(value)].some(
      (one) =>
        parameter.schema === undefined || contract.violations("request", parameter.schema, one).length === 0,
    );
    if (!isValid) return [];
    if (parameter.in === "path")
      values[parameter.name] = typeof value === "object" ? JSON.stringify(value) : `${value}`;
    else given.set(parameter, value);
  }
  const body = link.body === undefined ? undefined : read(link.body);
  // What a path has in common with the one that led to it stays as it was.
  const common = Object.entries(from.values).filter(([name]) => namesIn(operation.path).includes(name));
  return [
    {
      operation,
      values: { ...Object.fromEntries(common), ...values },
      given,
      ...(body !== undefined && { body }),
    },
  ];
}

/** Finds a parameter by its name, which may say where it stands: `path.orderId`. */
function parameterNamed({ parameters }: Operation, name: string): Parameter | undefined {
  const isNamed = (one: Parameter, wanted: string) => writtenName(one.name) === wanted;
  const [, where, rest = ""] = /^(path|query|header|cookie)\.(.+)$/.exec(name) ?? [];
  return (
    parameters.find((one) => one.in === where && isNamed(one, rest)) ??
    parameters.find((one) => isNamed(one, name))
  );
}

function scopeOf(exchange: Exchange, values: ResourceValues): ExpressionScope {
  const { request, response } = exchange;
  const requestBody = parsedBodyOf(request);
  const responseBody = response && jsonBodyOf(response);
  const read: ExpressionScope["request"] = (part, name) => {
    if (part === "path") return Object.entries(values).find(([one]) => writtenName(one) === name)?.[1];
    if (part === "header") return headerOf(request, name);
    return new URL(request.url).searchParams.get(name) ?? undefined;
  };
  return {
    ...{ url: request.url, method: request.method, request: read },
    ...(response && {
      statusCode: response.status,
      responseHeaders: (name: string) => headerOf(response, name),
    }),
    ...(requestBody !== undefined && { requestBody }),
    ...(responseBody !== undefined && { responseBody }),
  };
}
