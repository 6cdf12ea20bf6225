import {
  idempotency,
  type OperationId,
  operations,
  policies,
  readPointer,
} from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import type { HandlerAnswer } from "../context.ts";
import { Refusal } from "../errors/refusal.ts";
import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import type { FaultPoint, Faults } from "../faults.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Services } from "../services.ts";
import type { StoredAnswer } from "../store/idempotency-record.ts";
import { authenticate } from "./authenticate.ts";
import { createContext } from "./create-context.ts";
import { findTarget, type Target } from "./find-target.ts";
import { findStoredAnswer, type NamedRequest, nameRequest } from "./idempotency.ts";
import { keepDenial } from "./keep-denial.ts";
import { type RequestInput, readInput } from "./read-input.ts";
import { requireClient, requireRole } from "./require-access.ts";
import { requireMatch } from "./require-match.ts";
import { requireTransition } from "./require-transition.ts";
import { validateAnswer } from "./validate-answer.ts";

/** A handler whose operation is known at run time only; what it is given was made for that operation. */
export type AnyHandler = (input: never, context: never) => Promise<HandlerAnswer>;

/** Does one request of an operation, from its credentials to its answer. */
export type RunOperation = (incoming: IncomingRequest, trace: Trace) => Promise<PipelineAnswer>;

/** What the log may tell of a request beside its outcome. */
export interface Trace {
  caller?: Caller;
  /** The body of a request that was well-formed. It may hold secrets, so no log has it as it is. */
  bodyText?: string;
  /** Headers of the answer, be it a success or a problem. */
  headers?: Record<string, string>;
}

export interface PipelineAnswer extends HandlerAnswer {
  /** True for the stored answer of an earlier request. */
  readonly isReplayed?: boolean;
}

/** What all operations of an app stand on together. */
export interface OperationSurroundings {
  readonly services: Services;
  /** Sees to what is overdue before a tenant's request; see `createSweeper`. */
  readonly sweep: (nowMs: number) => Promise<void>;
  readonly faults: Faults | undefined;
}

interface Run {
  readonly operationId: OperationId;
  readonly handler: AnyHandler;
  readonly services: Services;
  readonly faults: Faults | undefined;
  readonly incoming: IncomingRequest;
  readonly caller: Caller | undefined;
  readonly trace: Trace;
  /** Read once, however often the request is decided. */
  input?: RequestInput;
}

/**
 * Builds the one way of every request of an operation. The order of its decisions is part of the contract: 401;
 * 403 for the client; 404; 403 for the role; 400; the Idempotency-Key's stored answer; 428 and 412; 409; 422.
 */
export function runOperation(
  operationId: OperationId,
  handler: AnyHandler,
  { services, sweep, faults }: OperationSurroundings,
): RunOperation {
  const { secured, tenant } = operations[operationId];
  return async (incoming, trace) => {
    const authorization = incoming.request.headers.get("Authorization");
    const caller = secured ? await authenticate(authorization, services) : undefined;
    if (caller !== undefined) trace.caller = caller;
    try {
      if (caller !== undefined && tenant !== undefined) {
        requireClient(caller, incoming.pathParameters[tenant]);
        await sweep(services.clock());
      }
      return await untilKept({ operationId, handler, services, faults, incoming, caller, trace });
    } catch (error) {
      if (caller !== undefined) await keepDenial(error, operationId, { incoming, caller, services });
      throw error;
    }
  };
}

/** Decides anew whenever others were faster, on what they left; with If-Match or a key that ends in their favour. */
async function untilKept(run: Run): Promise<PipelineAnswer> {
  for (let left = run.services.policy.maxDecisions; left > 0; left--) {
    try {
      return await decide(run);
    } catch (error) {
      if (!(error instanceof StaleDecisionError)) throw error;
    }
  }
  throw new Refusal("unavailable", {
    detail: "Too many others change the same thing; wait 1 second.",
    retryAfterMs: 1000,
  });
}

async function decide(run: Run): Promise<PipelineAnswer> {
  const { operationId, services, faults, incoming, caller } = run;
  const { requestId, pathParameters } = incoming;
  const nowMs = services.clock();
  const target = caller && (await findTarget(pathParameters, caller, services, nowMs));
  if (caller !== undefined && target === undefined) return await repeatUnseen(run, caller, nowMs);
  if (caller !== undefined) requireRole(caller, policies[operationId]);
  run.input ??= await readInput(operationId, incoming, bodyLimits(operationId, services));
  run.trace.bodyText = run.input.bodyText;

  const named = await nameRequest(operationId, incoming, run.input.bodyText, caller, services.cryptography);
  const stored = named && (await findStoredAnswer(named, services.store, nowMs));
  if (stored !== undefined) return { ...stored, isReplayed: true };

  requireOrderAllows(run, run.input, target?.order);
  await faults?.("before-handler", { operationId, requestId });
  const answer = await handle(run, run.input, { target, named, nowMs });
  await faults?.("after-handler", { operationId, requestId });
  return answer;
}

/**
 * Answers a request whose path names nothing that the caller sees: by its stored answer, where it was this very
 * request that took it away, by a deletion or by a vendor's decline. Anything else is not found, whatever it says.
 */
async function repeatUnseen(run: Run, caller: Caller, nowMs: number): Promise<PipelineAnswer> {
  const { operationId, services, incoming } = run;
  const { store, cryptography } = services;
  const notFound = new Refusal("not_found", { detail: "Nothing that you can see is here." });
  if (!incoming.request.headers.has(idempotency.header)) throw notFound;
  try {
    run.input ??= await readInput(operationId, incoming, bodyLimits(operationId, services));
    const named = await nameRequest(operationId, incoming, run.input.bodyText, caller, cryptography);
    const stored = named && (await findStoredAnswer(named, store, nowMs));
    if (stored !== undefined && tookFromSight(stored, caller)) return { ...stored, isReplayed: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw notFound;
}

function tookFromSight({ status, body }: StoredAnswer, { vendorId }: Caller): boolean {
  return status === 204 || (vendorId !== null && readPointer(body, "/vendorId") !== vendorId);
}

function requireOrderAllows(run: Run, { header, body }: RequestInput, order: Target["order"]): void {
  const { operationId, caller } = run;
  if (order === undefined || caller === undefined) return;
  const { ifMatch, replay } = operations[operationId];
  const condition = header["If-Match"];
  if (ifMatch) requireMatch(typeof condition === "string" ? condition : undefined, replay === "p0", order);
  requireTransition(operationId, body, order, caller);
}

async function handle(
  { operationId, handler, services, faults, incoming, caller }: Run,
  { path, query, body }: RequestInput,
  found: { target: Target | undefined; named: NamedRequest | undefined; nowMs: number },
): Promise<PipelineAnswer> {
  let validated: HandlerAnswer | undefined;
  const validate = (answer: HandlerAnswer): void => {
    if (services.policy.validateAnswers && answer !== validated) validateAnswer(operationId, answer);
    validated = answer;
  };
  const reach = async (point: FaultPoint): Promise<void> => {
    await faults?.(point, { operationId, requestId: incoming.requestId });
  };
  const context = createContext({ operationId, incoming, caller, services, validate, reach, ...found });
  const answer = await handler({ path, query, body } as never, context as never);
  validate(answer);
  return answer;
}

function bodyLimits(operationId: OperationId, { policy }: Services) {
  const { tenant } = operations[operationId];
  const maxBytes = tenant === undefined ? policy.maxOpenBodyBytes : policy.maxBodyBytes;
  return { maxBytes, maxDepth: policy.maxDepth };
}
