import type { Operation, OperationId, Policy, RequestShape } from "../../src/contract/index.ts";
import type { OperationValidators } from "../../src/contract/validators.ts";
import type { Awaitable } from "../awaitable.ts";
import type { Caller } from "../caller.ts";
import type { HandlerAnswer } from "../context.ts";
import type { Faults } from "../faults.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Services } from "../services.ts";
import type { Sweep } from "./create-sweep.ts";
import type { Target } from "./find-target.ts";
import type { NamedRequest } from "./idempotency.ts";
import type { RequestInput } from "./read-input.ts";

/** A handler whose operation is known at run time only; what it is given was made for that operation. */
export type AnyHandler = (input: never, context: never) => Awaitable<HandlerAnswer>;

export interface PipelineAnswer extends HandlerAnswer {
  /** True for the stored answer of an earlier request. */
  readonly isReplayed?: boolean;
}

/** What the log may tell of a request beside its outcome. */
export interface Trace {
  caller?: Caller;
  /** The body of a request that was well-formed. It may hold secrets, so no log has it as it is. */
  bodyText?: string;
  /** What the request wished a sandbox to do with it: its `Prefer`. */
  wish?: string;
  /** Headers of the answer, be it a success or a problem. */
  headers?: Readonly<Record<string, string>>;
}

/** What all operations of an app stand on together. */
export interface OperationSurroundings {
  readonly services: Services;
  /** Sees to what is overdue before a tenant's request; see `createSweeper`. */
  readonly sweep: Sweep;
  readonly faults: Faults | undefined;
}

/** One decision on the way of a request: it refuses, it answers, or it lets the request go on. */
export type Decision = (run: Run) => Awaitable<PipelineAnswer | undefined>;

/** One request of an operation, with what is known of it so far. */
export interface Run {
  readonly operationId: OperationId;
  readonly operation: Operation;
  readonly policy: Policy;
  /** How its requests are read. */
  readonly shape: RequestShape;
  readonly validators: OperationValidators;
  readonly decisions: readonly Decision[];
  readonly handler: AnyHandler;
  readonly surroundings: OperationSurroundings;
  readonly incoming: IncomingRequest;
  readonly trace: Trace;
  caller: Caller | undefined;
  /** How often it may still be decided anew. */
  decisionsLeft: number;
  /** The moment of this decision, in milliseconds since the epoch. */
  nowMs: number;
  target: Target | undefined;
  /** True where the path names something that is there, and not for the caller to see. */
  isHidden: boolean;
  /** Read once, however often the request is decided. */
  input: RequestInput | undefined;
  named: NamedRequest | undefined;
  answer: HandlerAnswer | undefined;
  /** The answer that was last held against the contract. */
  validated: HandlerAnswer | undefined;
}
