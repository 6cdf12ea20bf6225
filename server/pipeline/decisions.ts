import { idempotency, readPointer } from "../../src/contract/index.ts";
import { type Awaitable, andThen } from "../awaitable.ts";
import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import type { FaultPoint } from "../faults.ts";
import type { Store } from "../store/store.ts";
import { authenticate } from "./authenticate.ts";
import { createContext } from "./create-context.ts";
import { findTarget } from "./find-target.ts";
import { findStoredAnswer, type NamedRequest, nameRequest } from "./idempotency.ts";
import { readInput } from "./read-input.ts";
import { requireClient, requireRole } from "./require-access.ts";
import { requireMatch } from "./require-match.ts";
import { requireTransition } from "./require-transition.ts";
import type { PipelineAnswer, Run } from "./run.ts";
import { validateOnce } from "./validate-answer.ts";

/** One decision on the way of a request: it refuses, it answers, or it lets the request go on. */
export type Decision = (run: Run) => Awaitable<PipelineAnswer | undefined>;

/**
 * What is decided of a request, and anew where somebody else was faster. The order is part of the contract: 401; 403 for
 * the client; 404; 403 for the role; 400; the Idempotency-Key's stored answer; 428 and 412; 409; 422.
 */
export const decisions: readonly Decision[] = [
  identify,
  admitToClient,
  sweep,
  find,
  admitRole,
  read,
  repeat,
  judgeOrder,
  reach("before-handler"),
  handle,
  reach("after-handler"),
  answer,
];

function identify(run: Run): Awaitable<undefined> {
  if (!run.operation.secured) return undefined;
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

function sweep({ caller, operation, surroundings }: Run): Awaitable<undefined> {
  if (caller === undefined || operation.tenant === undefined) return undefined;
  return andThen(surroundings.sweep(surroundings.services.clock()), () => undefined);
}

function find(run: Run): Awaitable<PipelineAnswer | undefined> {
  const { incoming, caller, surroundings } = run;
  const { services } = surroundings;
  run.nowMs = services.clock();
  if (caller === undefined) return undefined;
  return andThen(findTarget(incoming.pathParameters, caller, services, run.nowMs), (target) => {
    if (target === undefined) return repeatUnseen(run, caller);
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
  if (!run.operation.idempotencyKey) return undefined;
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
  // What is safe changes nothing, and may be asked in every status.
  if (order === undefined || caller === undefined || operation.replay === "safe") return undefined;
  const condition = input?.header["If-Match"];
  if (operation.ifMatch) {
    requireMatch(typeof condition === "string" ? condition : undefined, operation.replay === "p0", order);
  }
  requireTransition(operationId, input?.body, order, caller);
  return undefined;
}

function reach(point: FaultPoint): Decision {
  return ({ operationId, incoming, surroundings: { faults } }) => {
    return faults && andThen(faults(point, { operationId, requestId: incoming.requestId }), () => undefined);
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
