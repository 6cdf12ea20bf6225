import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import type { MediaType, Operation, Parameter, SchemaPlace } from "../contract/operation.ts";
import { headerOf } from "../engine/exchange.ts";
import { boundaryBodies, invalidBodies } from "../generate/body-cases.ts";
import { boundaryParameters, invalidParameters, type ParameterCase } from "../generate/parameter-cases.ts";
import type { SchemaCase } from "../generate/schema-case.ts";
import {
  cookiePair,
  headerText,
  type ParameterValues,
  pathSegment,
  queryPairs,
  writeCookies,
  writePath,
  writeQuery,
} from "../serialize/parameter.ts";
import { encodeText } from "../serialize/percent.ts";
import { credentialIn, withCredential } from "./credential.ts";
import { withFreshKey } from "./fresh-key.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";
import { drawParameter } from "./parameter-values.ts";
import { withValue } from "./planned-body.ts";
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
  /** What the body holds, before it was written; absent where a parameter differs, or it is no value at all. */
  readonly value?: Json;
  /** The planned request that it differs from. */
  readonly plan: Plan;
  /** Where the body differs, as a JSON Pointer; absent where a parameter does. */
  readonly pointer?: string;
}

/** Makes requests of a planned one whose input breaks the contract in one place. */
export function invalidInputs(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
): readonly InputCase[] {
  return named([
    ...bodies(server, plan, invalidBodies),
    ...cutShort(server, plan),
    ...parameters(server, operation, plan, invalidParameters),
  ]);
}

/** Makes requests of a planned one whose input is just still valid. */
export function boundaryInputs(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
): readonly InputCase[] {
  return named([
    ...bodies(server, plan, boundaryBodies),
    ...parameters(server, operation, plan, boundaryParameters),
  ]);
}

/** Lets each request carry its keyword into the journal, where the coverage is counted. */
function named(cases: readonly InputCase[]): readonly InputCase[] {
  return cases.map((one) => ({ ...one, request: { ...one.request, keyword: one.keyword } }));
}

function bodies(
  server: ServerUnderCheck,
  plan: Plan,
  cases: (contract: Contract, media: MediaType, base: Json) => readonly SchemaCase[],
): readonly InputCase[] {
  const { body } = plan;
  if (!body) return [];
  return cases(server.contract, body.media, body.value).flatMap((one) => bodyInput(server, plan, one) ?? []);
}

/** Writes a planned request with another body; nothing where there is no way to write it. */
export function bodyInput(
  server: ServerUnderCheck,
  plan: Plan,
  { keyword, says, value, place, pointer }: SchemaCase,
): InputCase | undefined {
  const request = withValue(server, plan, value);
  if (!request) return undefined;
  return {
    ...{ keyword, place, pointer, plan, value },
    says: says.startsWith("the whole ") ? `a body ${says.slice("the whole ".length)}` : `a body with ${says}`,
    request: { ...request, keyword },
  };
}

/** Makes a body that is no JSON at all of one that is. */
function cutShort(server: ServerUnderCheck, plan: Plan): readonly InputCase[] {
  const { request, body } = plan;
  if (!body || !("json" in body.content) || body.media.isOfRange) return [];
  if (typeof body.value !== "object" || body.value === null) return [];
  const text = JSON.stringify(body.value).slice(0, -1);
  return [
    {
      ...{ keyword: "syntax", says: "a body that breaks off before its end", plan },
      ...(body.media.schema !== undefined && { place: body.media.schema }),
      request: { ...withFreshKey(request, server), body: { text } },
    },
  ];
}

function parameters(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
  cases: typeof invalidParameters,
): readonly InputCase[] {
  return operation.parameters.flatMap((parameter) => {
    const base = drawParameter(parameter, server);
    if (base === undefined) return [];
    return cases(server.contract, parameter, base).flatMap(
      (one) => parameterInput(server, operation, plan, { ...one, parameter }) ?? [],
    );
  });
}

/** Writes a planned request with another value of one parameter; nothing where there is no way to write it. */
export function parameterInput(
  server: ServerUnderCheck,
  operation: Operation,
  plan: Plan,
  { parameter, keyword, says, value, place }: ParameterCase & { readonly parameter: Parameter },
): InputCase | undefined {
  const fresh = { ...plan, request: withFreshKey(plan.request, server) };
  const request = withParameter(server, operation, fresh, { parameter, value });
  if (!request) return undefined;
  return {
    keyword: `${parameter.in} ${keyword}`,
    ...(place !== undefined && { place }),
    says: `${parameter.in === "query" ? "a query" : parameter.in === "path" ? "a path" : `a ${parameter.in}`} with ${says}`,
    ...{ request, plan },
  };
}

function withParameter(
  { baseUrl }: ServerUnderCheck,
  operation: Operation,
  { request, values, given }: Plan,
  { parameter, value }: { readonly parameter: Parameter; readonly value: Json | undefined },
): OutgoingRequest | undefined {
  const { name } = parameter;
  if (value !== undefined && writers[parameter.in](parameter, value) === undefined) return undefined;
  if (parameter.in === "header")
    return withHeader(request, name, value === undefined ? undefined : headerText(parameter, value));
  const others = [...given].filter(([one]) => one !== parameter);
  const all = new Map(value === undefined ? others : [...others, [parameter, value]]);
  if (parameter.in === "cookie") return withCookies(request, all, [...given.keys(), parameter]);
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  const path = writePath(operation, parameter.in === "path" ? { ...values, [name]: text } : values);
  return withKeptKeys(operation, request, `${baseUrl}${path}${writeQuery(all)}`);
}

/** Copies a request with another URL, and with those credentials that its own URL holds. */
function withKeptKeys({ security }: Operation, request: OutgoingRequest, url: string): OutgoingRequest {
  const places = security.ways.flat().filter((place) => place.in === "query");
  return places.reduce(
    (kept: OutgoingRequest, place) => {
      const key = credentialIn(request, place);
      return key === undefined ? kept : withCredential(kept, place, key);
    },
    { ...request, url },
  );
}

/** Writes the cookies of an operation anew, and leaves a credential among them as it was. */
function withCookies(
  request: OutgoingRequest,
  values: ParameterValues,
  parameters: readonly Parameter[],
): OutgoingRequest {
  const own = parameters.map(({ name }) => encodeText(name));
  const others = (headerOf(request, "Cookie") ?? "")
    .split("; ")
    .filter((pair) => pair !== "" && !own.includes(pair.split("=")[0] ?? ""));
  const pairs = [...others, writeCookies(values)].filter((pair) => pair !== undefined);
  return withHeader(request, "Cookie", pairs.length === 0 ? undefined : pairs.join("; "));
}

const writers = { path: pathSegment, query: queryPairs, header: headerText, cookie: cookiePair };
