import type { Operation } from "../contract/operation.ts";
import { createPathMatcher, type PathMatcher } from "../contract/path-matcher.ts";
import { type ReplayClass, replayClassOfMethod } from "../contract/replay-class.ts";
import type { BaseUrl } from "./base-url.ts";
import { Call } from "./call.ts";
import { type ClientContract, operationOf } from "./client-contract.ts";
import type { KeptBody } from "./kept-body.ts";
import { replayClassFor } from "./replay-order.ts";

/** What a request is to be sent as. */
export interface CallRequest {
  /** Its redirects are manual. */
  readonly request: Request;
  readonly body: KeptBody;
  /** Found by method and path if left out. */
  readonly operationId?: string | undefined;
  /** A stricter replay class than the contract's. */
  readonly replay?: ReplayClass | undefined;
  readonly signInId: string | undefined;
}

/** Settles how a request will be sent, by the operation that it calls. */
export type CallPlanner = (given: CallRequest) => Call;

/** What calls are planned by. */
export interface CallPlannerOptions {
  readonly contract: ClientContract;
  readonly base: BaseUrl;
  readonly newKey: () => string;
  readonly attemptTimeoutMs: number | undefined;
}

/** The outcome of a critical write must be settled while somebody waits for it. */
const CRITICAL_TIMEOUT_MS = 30_000;

/** Creates a planner for the operations of one contract at one place. */
export function createCallPlanner({
  contract,
  base,
  newKey,
  attemptTimeoutMs,
}: CallPlannerOptions): CallPlanner {
  const { operations, idempotency } = contract;
  let match: PathMatcher<string> | undefined;

  function findOperation(request: Request): string | undefined {
    match ??= createPathMatcher(operations);
    return match(request.method, new URL(request.url).pathname.slice(base.prefix.length))?.name;
  }

  /** The caller's key goes before ours, and one key serves every sending of a call. */
  function takeKey({ headers }: Request, operation: Operation | undefined): string | undefined {
    if (idempotency === undefined || operation?.idempotencyKey !== true) return undefined;
    const given = headers.get(idempotency.header);
    if (given !== null) return given;
    const key = newKey();
    headers.set(idempotency.header, key);
    return key;
  }

  return ({ request, body, operationId = findOperation(request), replay: asked, signInId }) => {
    const operation = operationId === undefined ? undefined : operationOf(contract, operationId);
    if (operation !== undefined && !request.headers.has("accept")) {
      request.headers.set("Accept", "application/json");
    }
    const declared = operation?.replay ?? replayClassOfMethod(request.method);
    const replay = replayClassFor(declared, asked, operationId ?? request.method);
    return new Call(request, {
      operationId,
      operation,
      replay,
      body,
      idempotencyKey: takeKey(request, operation),
      timeoutMs: attemptTimeoutMs ?? (replay === "p0" ? CRITICAL_TIMEOUT_MS : 0),
      signInId,
    });
  };
}
