import type { Operation } from "../contract/operation.ts";
import type { ReplayClass } from "../contract/replay-class.ts";
import type { CallMeta } from "./call-meta.ts";
import { isOneShot, type KeptBody } from "./kept-body.ts";
import type { Tokens } from "./tokens.ts";

/** What requests are made of, again for each sending; the headers are the call's own. */
export interface CallInit extends Omit<RequestInit, "body" | "headers" | "method" | "signal"> {
  readonly method: string;
  readonly headers: Headers;
  readonly body?: KeptBody;
  readonly signal?: AbortSignal | null | undefined;
}

/** What is settled about a call before it is first sent. */
export interface CallPlan {
  /** A URL, or the request that somebody else made. */
  readonly input: string | Request;
  readonly url: string;
  readonly init: CallInit;
  readonly operationId: string | undefined;
  /** Undefined where the contract does not know the request. */
  readonly operation: Operation | undefined;
  readonly replay: ReplayClass;
  /** Only where the operation knows a key again. */
  readonly idempotencyKey?: string | undefined;
  /** How long to wait for the answer to one attempt, in milliseconds; 0 means for ever. */
  readonly timeoutMs: number;
  /** How many 401s may be cured by a refresh; calls that belong together share it. */
  readonly cures?: { left: number };
  /** The sign-in that the call belongs to; the present one if undefined. */
  signInId: string | undefined;
}

/** One logical call: what it will send, however often, and what has become of it so far. */
export interface Call extends CallPlan {
  readonly cures: { left: number };
  /** How often it was sent. */
  attempts: number;
  /** How often it was sent again after a passing failure. */
  retries: number;
  isRefreshed: boolean;
  /** True where the server had the answer already, from an earlier sending with the same key. */
  isStored: boolean;
  /** True where it was sent before this call, or may have been. */
  readonly isResumed: boolean;
  /** True where the body is not here any more. */
  readonly isBodyLost: boolean;
  /** The tokens of the last attempt. */
  sentWith: Tokens | undefined;
  /** Local milliseconds since the epoch; 0 before the first attempt. */
  firstSentAtMs: number;
  readonly requestIds: string[];
}

/** Begins a call. */
export function openCall(plan: CallPlan): Call {
  const { input, url, init, operationId, operation, replay, idempotencyKey, timeoutMs, signInId } = plan;
  return {
    input,
    url,
    init,
    operationId,
    operation,
    replay,
    idempotencyKey,
    timeoutMs,
    signInId,
    cures: plan.cures ?? { left: 1 },
    attempts: 0,
    retries: 0,
    isRefreshed: false,
    isStored: false,
    isResumed: false,
    isBodyLost: false,
    sentWith: undefined,
    firstSentAtMs: 0,
    requestIds: [],
  };
}

/** Makes the request of one attempt. @param limit ends it, as the caller's own signal does. */
export function requestOf({ input, init }: Call, limit: AbortSignal | undefined): Request {
  const { body, signal } = init;
  if (limit === undefined && typeof body !== "function") return new Request(input, init as RequestInit);
  return new Request(input, {
    ...(init as RequestInit),
    ...(limit !== undefined && { signal: signal ? AbortSignal.any([signal, limit]) : limit }),
    ...(typeof body === "function" && { body: body(), duplex: "half" }),
  });
}

/** Tells whether the body is still at hand, or was a stream, which has been spent. */
export function canSendAgain({ init, isBodyLost }: Call): boolean {
  return !isBodyLost && !isOneShot(init.body);
}

/** Names a call in errors and records: method and path. The query is left out, since it may hold anything. */
export function targetOf({ url, init }: Pick<Call, "url" | "init">): string {
  return `${init.method} ${new URL(url).pathname}`;
}

/** Method and whole URL, which tell this request from others. */
export function keyOf({ url, init }: Call): string {
  return `${init.method} ${url}`;
}

/** Tells how a call went. */
export function metaOfCall(
  call: Call,
  outcome: CallMeta["outcome"] = call.attempts > 1 ? "replayed" : "sent",
): CallMeta {
  const { operationId, idempotencyKey, attempts, isRefreshed, isStored, requestIds } = call;
  return {
    operationId,
    attempts,
    refreshed: isRefreshed,
    replayed: attempts > 1,
    outcome,
    idempotencyKey,
    stored: isStored,
    requestIds,
  };
}
