import type { Contract } from "../contract/contract.ts";
import { documentedResponse } from "../contract/documented-response.ts";
import { essenceOf, isJsonType, mediaTypeFor } from "../contract/media.ts";
import type { MediaType, Operation } from "../contract/operation.ts";
import { locate } from "../contract/reference.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import { bodyFormOf } from "../serialize/body.ts";

/** Says which bodies were neither sent nor judged for the syntax that they are in; nothing where all were. */
export function mediaNotes(
  contract: Contract,
  operations: readonly Operation[],
  exchanges: readonly Exchange[],
): readonly string[] {
  const unsent = operations.flatMap(({ id, requestBody }) =>
    (requestBody?.media ?? []).filter(isUnwritten).map(({ type }) => [essenceOf(type), id] as const),
  );
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const unread = exchanges.flatMap((exchange) => {
    const operation = byId.get(exchange.operationId ?? "");
    const type = operation && unreadType(contract, operation, exchange);
    return operation && type !== undefined ? [[type, operation.id] as const] : [];
  });
  return [
    ...said(unsent, "Not written here, and so sent as an example has it or not at all"),
    ...said(unread, "Not read here, and so not held against its schema"),
  ];
}

/** A range is sent as one type out of it, and what is not is told of the operation that could not be reached. */
function isUnwritten({ type }: MediaType): boolean {
  const form = bodyFormOf(type);
  return form === "verbatim" || (form === undefined && !essenceOf(type).includes("*"));
}

/** Reads the type of an answer that has a schema to be held against, and is in another syntax than JSON. */
function unreadType(contract: Contract, operation: Operation, { response }: Exchange): string | undefined {
  const contentType = response && headerOf(response, "Content-Type");
  if (contentType === undefined || response?.body.length === 0 || isJsonType(contentType)) return undefined;
  const documented = documentedResponse(operation, response?.status ?? 0);
  const schema = mediaTypeFor(documented?.media ?? [], contentType)?.schema;
  const node = schema === undefined ? undefined : locate(contract.document, schema)?.node;
  // Of what is text, or bytes, a schema seldom says more than that.
  return node === undefined || node.type === "string" || node.type === undefined
    ? undefined
    : essenceOf(contentType);
}

function said(found: readonly (readonly [type: string, id: string])[], what: string): readonly string[] {
  if (found.length === 0) return [];
  const byType = Map.groupBy(found, ([type]) => type);
  const types = [...byType].map(
    ([type, entries]) => `${type} (${[...new Set(entries.map(([, id]) => id))].join(", ")})`,
  );
  return [`${what}: ${types.join("; ")}.`];
}
