import { isJsonObject, type JsonObject, type OpenApiDocument, type Parameter } from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";
import { requestTable } from "./request-table.ts";

/** The plain tables of `operations.ts`, by the name under which each is exported. */
export interface ContractTables {
  readonly operations: JsonObject;
  readonly policies: JsonObject;
  readonly requests: JsonObject;
  readonly transitions: JsonObject;
  readonly lifecycle: unknown;
  readonly session: unknown;
  readonly idempotency: unknown;
  readonly problems: unknown;
}

/** Makes the tables of a contract from its document and its operations. Tables of absent root keys are empty. */
export function contractTables(
  document: OpenApiDocument,
  operations: readonly ContractOperation[],
): ContractTables {
  const idempotency = document["x-idempotency"] ?? {};
  const keyHeader = isJsonObject(idempotency) ? idempotency.header : undefined;
  return {
    operations: table(operations, (operation) => operationEntry(operation, keyHeader)),
    policies: table(operations, policyEntry),
    requests: requestTable(document, operations),
    transitions: table(operations, ({ extensions }) => extensions["x-transition"]),
    lifecycle: document["x-lifecycle"] ?? {},
    session: document["x-session"] ?? {},
    idempotency,
    problems: document["x-problems"] ?? {},
  };
}

function table(
  operations: readonly ContractOperation[],
  entry: (operation: ContractOperation) => unknown,
): JsonObject {
  const entries = operations.map((operation) => [operation.id, entry(operation)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function operationEntry(operation: ContractOperation, keyHeader: unknown): JsonObject {
  const { method, path, secured, parameters, extensions } = operation;
  const tenant = parameters.find((parameter) => parameter["x-tenant"] === true)?.name;
  return {
    method,
    path,
    replay: extensions["x-replay"] ?? replayOfMethod(method),
    secured,
    ...(hasHeader(parameters, "If-Match") && { ifMatch: true }),
    ...(typeof keyHeader === "string" && hasHeader(parameters, keyHeader) && { idempotencyKey: true }),
    ...(tenant !== undefined && { tenant }),
    ...("x-reconcile" in extensions && { reconcile: extensions["x-reconcile"] }),
    ...("x-page" in extensions && { page: extensions["x-page"] }),
  };
}

/**
 * What a method promises about a second sending where the operation says nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2
 */
function replayOfMethod(method: string): string {
  if (method === "GET" || method === "HEAD") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "guarded";
}

/** Without roles there is no policy, so that the server refuses to start rather than let anyone in. */
function policyEntry({ extensions }: ContractOperation): JsonObject | undefined {
  const roles = extensions["x-roles"];
  if (roles === undefined) return undefined;
  return {
    roles,
    availability: extensions["x-availability"] ?? "live",
    provenance: extensions["x-provenance"] ?? "designed",
  };
}

function hasHeader(parameters: readonly Parameter[], name: string): boolean {
  return parameters.some((each) => each.in === "header" && each.name.toLowerCase() === name.toLowerCase());
}
