import type { OperationId } from "../../src/contract/index.ts";
import type { Trace } from "../pipeline/run-operation.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/** A request of an operation, and what came of it. */
export interface WatchedRequest {
  readonly operationId: OperationId;
  readonly incoming: IncomingRequest;
  readonly trace: Trace;
  /** 0 where no answer is sent. */
  readonly status: number;
  readonly startedAtMs: number;
  readonly durationMs: number;
}

/** Is told of every request of an operation, before its answer is sent. */
export type RequestWatch = (request: WatchedRequest) => void;
