import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import { readPointer, withPointer } from "../contract/json-pointer.ts";
import type { Operation, SchemaPlace } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { type Exchange, headerOf, parsedBodyOf, type SentRequest } from "../engine/exchange.ts";
import { formParts } from "../engine/form-parts.ts";
import { writeBody } from "../serialize/body.ts";
import { isHarmlessCreation } from "./effects.ts";
import { withFreshKey } from "./fresh-key.ts";
import type { InputCase } from "./input-cases.ts";
import { asOutgoing, asSent } from "./outgoing-request.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

type Resend = NonNullable<Breach["resend"]>;

/**
 * Makes a way to send shorter forms of input that a server took though it is invalid: each has the same fault still,
 * and no other.
 *
 * @returns nothing where the operation does what should not be done over and over
 */
export function resendInvalid(
  server: ServerUnderCheck,
  operation: Operation,
  one: InputCase,
): Resend | undefined {
  if (!isRepeatable(server, operation)) return undefined;
  const faults = bodyFaults(server.contract, one, asSent(one.request));
  return async (shortened) => {
    const left = bodyFaults(server.contract, one, shortened);
    const hasTheFault = left.length === faults.length && left.every((fault) => faults.includes(fault));
    if (!hasTheFault || !isOtherwiseWhole(operation, one, shortened)) return undefined;
    const exchange = await server.send(withFreshKey(asOutgoing(shortened), server));
    return (exchange.response?.status ?? 500) < 400 ? exchange : undefined;
  };
}

/**
 * Makes a way to send shorter forms of input that a server refused though it is valid: each has what the case is
 * about still, and is taken without it.
 *
 * @returns nothing where the operation does what should not be done over and over
 */
export function resendValid(
  server: ServerUnderCheck,
  operation: Operation,
  one: InputCase,
  isRefused: (exchange: Exchange) => boolean,
): Resend | undefined {
  if (!isRepeatable(server, operation)) return undefined;
  const whole = asSent(one.request);
  return async (shortened) => {
    if (
      !isOtherwiseWhole(operation, one, shortened) ||
      bodyFaults(server.contract, one, shortened).length > 0
    )
      return undefined;
    const pointer = one.pointer;
    const part = (request: SentRequest) => JSON.stringify(readPointer(valueIn(one, request), pointer ?? ""));
    if (pointer !== undefined && part(shortened) !== part(whole)) return undefined;
    const exchange = await server.send(withFreshKey(asOutgoing(shortened), server));
    if (!isRefused(exchange)) return undefined;
    const twin = await server.send(withFreshKey(asOutgoing(twinOf(server.contract, one, shortened)), server));
    return (twin.response?.status ?? 500) < 300 ? exchange : undefined;
  };
}

/** What is done again and again must be harmless, and the same each time or swept at the end. */
function isRepeatable({ contract }: ServerUnderCheck, operation: Operation): boolean {
  if (operation.node["x-replay"] === "p0" || operation.method === "DELETE") return false;
  return operation.method !== "POST" || isHarmlessCreation(operation, contract.operations);
}

/** Lists what is wrong with a body that is JSON or a form, by place and keyword; nothing of any other. */
function bodyFaults(contract: Contract, one: InputCase, sent: SentRequest): readonly string[] {
  const schema: SchemaPlace | undefined = one.plan.body?.media.schema;
  const value = valueIn(one, sent);
  if (value === undefined || schema === undefined) return [];
  return contract.violations("request", schema, value).map(({ pointer, asks }) => `${pointer} ${asks}`);
}

/**
 * Reads what the body of a request says that may be shorter than a case: JSON as it stands, and of a form what the case
 * says in the members whose parts are left; nothing where it is neither, or only some of a member's parts are left.
 */
function valueIn(one: InputCase, sent: SentRequest): Json | undefined {
  const { plan, request } = one;
  if (!plan.body || !request.body) return undefined;
  if ("json" in plan.body.content) return "json" in request.body ? (parsedBodyOf(sent) ?? null) : undefined;
  const whole = one.value ?? plan.body.value;
  const [all, left] = [formParts(asSent(request)), formParts(sent)];
  if (!isJsonObject(whole) || !all || !left) return undefined;
  // An object may be written as several parts: `to[city]`, `to[street]`.
  const memberOf = (part: string) => (Object.hasOwn(whole, part) ? part : (part.split("[")[0] ?? ""));
  const [kept, gone] = [left, all.filter((part) => !left.includes(part))].map((parts) => parts.map(memberOf));
  const isTold = all.every((part) => Object.hasOwn(whole, memberOf(part)));
  if (!isTold || kept?.some((name) => gone?.includes(name))) return undefined;
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !gone?.includes(name)));
}

/** Tells whether a shorter request still has all that the operation requires, and what the case is about. */
function isOtherwiseWhole(operation: Operation, one: InputCase, shortened: SentRequest): boolean {
  const { request, plan } = one;
  const isRead = valueIn(one, asSent(request)) !== undefined && valueIn(one, shortened) !== undefined;
  const hasBody = isRead || bytesOf(asSent(request)) === bytesOf(shortened);
  const isAbout = (name: string) =>
    one.keyword.startsWith("header ") && headerOf(request, name) !== headerOf(plan.request, name);
  const isNeeded = (name: string) =>
    isAbout(name) ||
    operation.parameters.some((parameter) => parameter.required && isHeader(parameter, name));
  const headers = request.headers.map(([name]) => name).filter((name) => isNeeded(name));
  return (
    shortened.url === request.url &&
    hasBody &&
    headers.every((name) => headerOf(shortened, name) !== undefined)
  );
}

function isHeader(parameter: Operation["parameters"][number], name: string): boolean {
  return parameter.in === "header" && parameter.name.toLowerCase() === name.toLowerCase();
}

function bytesOf({ body }: SentRequest): string {
  return body ? body.join() : "";
}

/** Puts what was planned in the place of what the case is about. */
function twinOf(contract: Contract, one: InputCase, shortened: SentRequest): SentRequest {
  const { plan, pointer } = one;
  const planned = asSent(plan.request);
  const said = valueIn(one, shortened);
  if (pointer === undefined || said === undefined || !plan.body)
    return { ...planned, ...(shortened.body && { body: shortened.body }) };
  const own = readPointer(plan.body.value, pointer);
  const value = own === undefined ? plan.body.value : withPointer(said, pointer, own);
  const written = writeBody(contract, plan.body.media, value);
  const { body } = written ? asSent({ ...plan.request, body: written.content }) : planned;
  return { ...shortened, ...(body && { body }) };
}
