import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import type { Operation, Parameter } from "../contract/operation.ts";
import { type HeaderField, headerOf } from "../engine/exchange.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import {
  cookiePair,
  headerText,
  type ParameterValues,
  queryPairs,
  writePath,
} from "../serialize/parameter.ts";
import { bearing } from "./authorize.ts";
import { bearingsFor, type CredentialSource } from "./bearings.ts";
import { entityTagSource } from "./entity-tag.ts";
import { freshKey, keyHeader } from "./fresh-key.ts";
import type { Identity } from "./identity.ts";
import type { ResourceValues } from "./known-resources.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import type { Send } from "./send.ts";

/** Holds what the parameters outside the path are drawn from. */
export interface ParameterContext {
  readonly contract: Contract;
  readonly random: SeededRandom;
  readonly baseUrl: string;
  readonly send: Send;
  readonly values: ResourceValues;
  readonly sessions: CredentialSource;
  /** Who calls; nobody where credentials are left out. */
  readonly identity: Identity | undefined;
  /** What a link gives. */
  readonly linked?: ParameterValues;
}

/**
 * Writes an operation's header parameters: those required, the idempotency key, and the entity tag to match.
 *
 * @returns nothing where a required one has no value
 */
export async function headerFields(
  operation: Operation,
  context: ParameterContext,
): Promise<readonly HeaderField[] | undefined> {
  const fields: HeaderField[] = [];
  for (const parameter of operation.parameters.filter((one) => one.in === "header")) {
    const value = await headerValue(operation, parameter, context);
    if (value !== undefined) fields.push([parameter.name, value]);
    else if (parameter.required) return undefined;
  }
  return fields;
}

/**
 * Draws the parameters of the query and the cookies that an operation requires.
 *
 * @param linked what a link gives: values that are sent in place of drawn ones
 * @returns nothing where one of them has no value that can be written
 */
export function givenParameters(
  operation: Operation,
  context: Pick<ParameterContext, "contract" | "random">,
  linked: ParameterValues = new Map(),
): ParameterValues | undefined {
  const given = new Map<Parameter, Json>();
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query" && parameter.in !== "cookie") continue;
    if (!parameter.required && !linked.has(parameter)) continue;
    const value = linked.get(parameter) ?? drawParameter(parameter, context);
    const write = parameter.in === "query" ? queryPairs : cookiePair;
    if (value === undefined || write(parameter, value) === undefined) return undefined;
    given.set(parameter, value);
  }
  return given;
}

/** An entity tag that no server gives: a write that bears it changes nothing. */
const unmatchedTag = '"countersign-made-this-up"';

async function headerValue(
  operation: Operation,
  parameter: Parameter,
  context: ParameterContext,
): Promise<string | undefined> {
  const { contract } = context;
  const name = parameter.name.toLowerCase();
  if (name === keyHeader({ contract }).toLowerCase()) return freshKey();
  const linked = context.linked?.get(parameter);
  if (!parameter.required && linked === undefined) return undefined;
  if (name === "if-match") return presentTag(operation, context);
  const value = linked ?? drawParameter(parameter, context);
  return value === undefined ? undefined : headerText(parameter, value);
}

/** Reads the present entity tag of what an operation writes to. */
async function presentTag(
  operation: Operation,
  { contract, baseUrl, values, identity, sessions, send }: ParameterContext,
): Promise<string> {
  const source = entityTagSource(contract, operation);
  // A read that would be refused brings no tag.
  const bearings = source && identity ? bearingsFor(source, identity, contract) : undefined;
  if (!source || (source.security.isRequired && !bearings)) return unmatchedTag;
  const bare: OutgoingRequest = {
    operationId: source.id,
    method: "GET",
    url: `${baseUrl}${writePath(source, values)}`,
    headers: [["Accept", "application/json, application/problem+json"]],
  };
  const { response } = await send(
    identity && bearings ? await bearing(bare, bearings, identity, sessions) : bare,
  );
  return (response && headerOf(response, "ETag")) ?? unmatchedTag;
}

/** Draws a value for a parameter: the contract's example of it, else one from its schema. */
export function drawParameter(
  { examples: [example], schema }: Parameter,
  { contract, random }: Pick<ParameterContext, "contract" | "random">,
): Json | undefined {
  return example ?? (schema === undefined ? undefined : valueFromSchema(contract, schema, random));
}
