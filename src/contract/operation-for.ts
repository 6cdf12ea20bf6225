import type { Operation } from "./operation.ts";
import { type OperationId, operations } from "./operations.ts";
import { createPathMatcher, type PathMatcher } from "./path-matcher.ts";

/** The operation that a request calls, with the path parameters of that request. */
export interface MatchedOperation {
  readonly operationId: OperationId;
  readonly operation: Operation;
  /** Percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

let matcher: PathMatcher<OperationId> | undefined;

/**
 * Finds the operation that a method and a pathname call; undefined where the contract has none. The pathname is
 * percent-encoded and relative to the base URL. A fixed segment wins over a template.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function operationFor(method: string, pathname: string): MatchedOperation | undefined {
  // Built on the first call, so that importing the contract costs nothing and the table can be shaken out.
  matcher ??= createPathMatcher<OperationId>(operations);
  const match = matcher(method, pathname);
  if (match === undefined) return undefined;
  const { name: operationId, pathParameters } = match;
  return { operationId, operation: operations[operationId], pathParameters };
}
