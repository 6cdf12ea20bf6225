import { UnknownOperationError } from "./errors/unknown-operation.ts";
import type { JsonObject } from "./json.ts";
import type { Operation } from "./operation.ts";
import { createOperationFinder, type MatchedOperation } from "./operation-for.ts";
import { readOperations } from "./operations.ts";
import { createSchemaValidators, type SchemaValidators } from "./schema-validators.ts";
import { readSession, type SessionContract } from "./session.ts";

/** Holds a contract as the judge reads it. */
export interface Contract {
  readonly document: JsonObject;
  /** Every operation, in the order of the document. */
  readonly operations: readonly Operation[];
  readonly operation: (id: string) => Operation | undefined;
  readonly operationFor: (method: string, pathname: string) => MatchedOperation | undefined;
  readonly violations: SchemaValidators;
  readonly session?: SessionContract;
}

/**
 * Reads a contract from an OpenAPI 3.1 document whose references all point into it.
 *
 * @throws UnresolvedReferenceError where a reference leads to nothing
 * @throws UnknownOperationError where `x-session` names an operation that is not there
 */
export function readContract(document: JsonObject): Contract {
  const operations = readOperations(document);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const session = readSession(document);
  for (const { operation } of [session?.signIn, session?.refresh, session?.signOut].filter(
    (one) => one !== undefined,
  )) {
    if (!byId.has(operation)) throw new UnknownOperationError("x-session", operation);
  }
  return {
    document,
    operations,
    operation: (id) => byId.get(id),
    operationFor: createOperationFinder(operations),
    violations: createSchemaValidators(document),
    ...(session && { session }),
  };
}
