import { ContractError } from "./contract-error.ts";
import {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
} from "./openapi-document.ts";
import { resolveReference } from "./resolve-reference.ts";

/** One operation of the contract with its references followed and the path's parameters merged in. */
export interface ContractOperation {
  readonly id: string;
  /** In capitals, as on the wire. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: Readonly<Record<string, Response>>;
  /** False where the operation, or the document, asks for no credentials or makes them optional. */
  readonly secured: boolean;
  /** The Operation Object itself, for the keys of our vocabulary. */
  readonly extensions: JsonObject;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Reads every operation of a bundled document, in the order of the document.
 *
 * @throws ContractError `contract-unsupported` where an operation has no operationId, or two share one.
 */
export function readOperations(document: OpenApiDocument): ContractOperation[] {
  const operations: ContractOperation[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const node = item[method];
      if (isJsonObject(node)) operations.push(readOperation(document, { path, method, item, node }));
    }
  }
  refuseSharedIds(operations);
  return operations;
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: PathItem;
  readonly node: OperationObject;
}

function readOperation(document: OpenApiDocument, { path, method, item, node }: Place): ContractOperation {
  if (node.operationId === undefined) {
    throw new ContractError(
      "contract-unsupported",
      `${method.toUpperCase()} ${path} has no operationId: give it one, since everything is named by it.`,
    );
  }
  const responses = Object.entries(node.responses ?? {}).map(([status, response]) => {
    return [status, resolveReference<Response>(document, response)] as const;
  });
  return {
    id: node.operationId,
    method: method.toUpperCase(),
    path,
    parameters: mergeParameters(document, item, node),
    body: node.requestBody && resolveReference<RequestBody>(document, node.requestBody),
    responses: Object.fromEntries(responses),
    secured: isSecured(node.security ?? document.security ?? []),
    extensions: node,
  };
}

/** An operation's parameter replaces the path's of the same name and place. */
function mergeParameters(document: OpenApiDocument, item: PathItem, node: OperationObject): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const each of [...(item.parameters ?? []), ...(node.parameters ?? [])]) {
    const parameter = resolveReference<Parameter>(document, each);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

/** An empty requirement among the alternatives makes credentials optional. */
function isSecured(alternatives: readonly JsonObject[]): boolean {
  return alternatives.length > 0 && alternatives.every((each) => Object.keys(each).length > 0);
}

function refuseSharedIds(operations: readonly ContractOperation[]): void {
  const paths = new Map<string, string>();
  for (const { id, method, path } of operations) {
    const other = paths.get(id);
    if (other !== undefined) {
      throw new ContractError(
        "contract-unsupported",
        `The operationId ${id} is used by ${other} and by ${method} ${path}: rename one of them.`,
      );
    }
    paths.set(id, `${method} ${path}`);
  }
}
