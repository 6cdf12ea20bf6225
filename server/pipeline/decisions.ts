import { idempotency, type Operation, readPointer } from "../../src/contract/index.ts";
import { type Awaitable, andThen } from "../awaitable.ts";
import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import type { FaultPoint, Faults } from "../faults.ts";
import type { Store } from "../store/store.ts";
import { authenticate } from "./authenticate.ts";
import { createContext } from "./create-context.ts";
import { findTarget } from "./find-target.ts";
import { findStoredAnswer, type NamedRequest, nameRequest } from "./idempotency.ts";
import { readInput } from "./read-input.ts";
import { requireClient, requireRole } from "./require-access.ts";
import { requireMatch } from "./require-match.ts";
import { requireTransition } from "./require-transition.ts";
import type { Decision, OperationSurroundings, PipelineAnswer, Run } from "./run.ts";
import { validateOnce } from "./validate-answer.ts";

/**
 * Lists what is decided of each request of an operation, and anew where somebody else was faster. The order is part of
 * the contract: 401; 403 for the client; 404; 403 for the role; 400; the Idempotency-Key's stored answer; 428 and 412;
 * 409; 422. What an operation has no need of is left out once, and not passed over by every request.
 */
export function decisionsOf(
  { secured, tenant, idempotencyKey, replay }: Operation,
  { faults }: OperationSurroundings,
): readonly Decision[] {
  return [
    ...(secured ? [identify] : []),
    ...(secured && tenant !== undefined ? [admitToClient, sweep] : []),
    find,
    ...(secured ? [admitRole] : []),
    read,
    ...(idempotencyKey ? [repeat] : []),
    // What is safe changes nothing, and may be asked in every status.
    ...(replay === "safe" ? [] : [judgeOrder]),
    ...(faults ? [reach("before-handler", faults)] : []),
    handle,
    ...(faults ? [reach("after-handler", faults)] : []),
    answer,
  ];
}

function identify(run: Run): Awaitable<undefined> {
  const authorization = run.incoming.request.headers.get("Authorization");
  return andThen(authenticate(authorization, run.surroundings.services), (caller) => {
    run.caller = caller;
    run.trace.caller = caller;
    return undefined;
  });
}

function admitToClient({ caller, operation: { tenant }, incoming }: Run): undefined {
  if (caller === undefined || tenant === undefined) return undefined;
  requireClient(caller, incoming.pathParameters[tenant]);
  return undefined;
}

function sweep({ surroundings }: Run): Awaitable<undefined> {
  return andThen(surroundings.sweep(surroundings.services.clock()), () => undefined);
}

function find(run: Run): Awaitable<PipelineAnswer | undefined> {
  const { incoming, caller, surroundings } = run;
  const { services } = surroundings;
  run.nowMs = services.clock();
  if (caller === undefined) return undefined;
  return andThen(findTarget(incoming.pathParameters, caller, services, run.nowMs), (target) => {
    run.isHidden = target === "hidden";
    if (target === undefined || target === "hidden") return repeatUnseen(run, caller);
    run.target = target;
    return undefined;
  });
}

/**
 * Answers a request whose path names nothing that the caller sees: by its stored answer, where it was this very
 * request that took it away, by a deletion or by a vendor's decline. Anything else is not found, whatever it says.
 */
function repeatUnseen(run: Run, caller: Caller): Promise<PipelineAnswer> {
  const notFound = new Refusal("not_found", { detail: "Nothing that you can see is here." });
  if (!run.incoming.request.headers.has(idempotency.header)) throw notFound;
  return findLastAnswer(run, caller, notFound);
}

async function findLastAnswer(run: Run, caller: Caller, notFound: Refusal): Promise<PipelineAnswer> {
  const { operationId, incoming, surroundings, nowMs } = run;
  const { store, cryptography } = surroundings.services;
  try {
    run.input ??= await readInput(run, incoming, bodyLimits(run));
    const named = await nameRequest(operationId, incoming, run.input.bodyText, caller, cryptography);
    const stored = named && (await giveAgain(named, store, nowMs));
    if (stored !== undefined && tookFromSight(stored, caller)) return stored;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw notFound;
}

function tookFromSight({ status, body }: PipelineAnswer, { vendorId }: Caller): boolean {
  return status === 204 || (vendorId !== null && readPointer(body, "/vendorId") !== vendorId);
}

function admitRole({ caller, policy }: Run): undefined {
  if (caller !== undefined) requireRole(caller, policy);
  return undefined;
}

function read(run: Run): Awaitable<undefined> {
  if (run.input !== undefined) return undefined;
  return andThen(readInput(run, run.incoming, bodyLimits(run)), (input) => {
    run.input = input;
    run.trace.bodyText = input.bodyText;
    return undefined;
  });
}

function bodyLimits({ operation, surroundings }: Run) {
  const { maxOpenBodyBytes, maxBodyBytes, maxDepth } = surroundings.services.policy;
  return { maxBytes: operation.tenant === undefined ? maxOpenBodyBytes : maxBodyBytes, maxDepth };
}

function repeat(run: Run): Awaitable<PipelineAnswer | undefined> {
  const { operationId, incoming, input, caller, surroundings, nowMs } = run;
  const { store, cryptography } = surroundings.services;
  const naming = nameRequest(operationId, incoming, input?.bodyText ?? "", caller, cryptography);
  return andThen(naming, (named) => {
    run.named = named;
    return named && giveAgain(named, store, nowMs);
  });
}

async function giveAgain(
  named: NamedRequest,
  store: Store,
  nowMs: number,
): Promise<PipelineAnswer | undefined> {
  const stored = await findStoredAnswer(named, store, nowMs);
  return stored && { ...stored, isReplayed: true };
}

function judgeOrder({ operationId, operation, caller, target, input }: Run): undefined {
  const order = target?.order;
  if (order === undefined || caller === undefined) return undefined;
  const condition = input?.header["If-Match"];
  if (operation.ifMatch) {
    requireMatch(typeof condition === "string" ? condition : undefined, operation.replay === "p0", order);
  }
  requireTransition(operationId, input?.body, order, caller);
  return undefined;
}

function reach(point: FaultPoint, faults: Faults): Decision {
  return ({ operationId, incoming: { requestId } }) => {
    return andThen(faults(point, { operationId, requestId }), () => undefined);
  };
}

function handle(run: Run): Awaitable<undefined> {
  const { handler, input } = run;
  const { path, query, body } = input ?? {};
  return andThen(handler({ path, query, body } as never, createContext(run) as never), (answer) => {
    validateOnce(run, answer);
    run.answer = answer;
    return undefined;
  });
}

function answer(run: Run): PipelineAnswer | undefined {
  return run.answer;
}
