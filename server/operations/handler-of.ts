import type { OperationId } from "../../src/contract/index.ts";
import type { AnyHandler } from "../pipeline/run-operation.ts";
import { handlers } from "./index.ts";
import { notImplemented } from "./not-implemented.ts";

const ids: ReadonlySet<OperationId> = new Set(notImplemented);

/** Finds an operation's handler, or that it is still to come. */
export function handlerOf(operationId: OperationId): AnyHandler | "not-implemented" {
  return isImplemented(operationId) ? handlers[operationId] : "not-implemented";
}

function isImplemented(operationId: OperationId): operationId is keyof typeof handlers {
  return !ids.has(operationId);
}
