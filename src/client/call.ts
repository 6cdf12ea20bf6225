import type { Operation } from "../contract/operation.ts";
import type { ReplayClass } from "../contract/replay-class.ts";
import { type OpenMeta, openMeta } from "./call-meta.ts";
import { isOneShot, type KeptBody } from "./kept-body.ts";
import type { Resumption } from "./resumption.ts";
import type { Tokens } from "./tokens.ts";

/** What requests are made of, again for each sending; the headers are the call's own. */
export interface CallInit extends Omit<RequestInit, "body" | "headers" | "method" | "signal"> {
  method: string;
  readonly headers: Headers;
  readonly body?: KeptBody;
  readonly signal?: AbortSignal | null | undefined;
}

/** What is settled about a call before it is first sent. */
export interface CallPlan {
  /** Names the call in errors and records. @default method and path; the query is left out, since it may hold anything */
  readonly target?: string | undefined;
  /** Undefined where the contract does not know the request. */
  readonly operation?: Operation | undefined;
  /** True where it takes no token of the session. @default false */
  readonly isBare?: boolean | undefined;
  /** @default "guarded" */
  readonly replay?: ReplayClass;
  /** How long to wait for the answer to one attempt, in milliseconds. @default 0, which means for ever */
  readonly timeoutMs?: number;
  /** How many 401s may be cured by a refresh; calls that belong together share it. @default one */
  readonly cures?: { left: number };
  /** True where the answer is for ourselves, and is read to its end before it counts as one. @default false */
  readonly isOwn?: boolean | undefined;
  /** The sign-in that the call belongs to. @default the one whose tokens it is first given */
  signInId?: string | undefined;
  /** What is known of sendings before this call. */
  readonly resume?: Resumption | undefined;
}

/** One logical call: what it will send, however often, and what has become of it so far. */
export interface Call extends CallPlan {
  /** A URL, or the request that somebody else made. */
  readonly input: string | Request;
  readonly url: string;
  readonly init: CallInit;
  readonly replay: ReplayClass;
  readonly timeoutMs: number;
  /** What the caller wants done with a redirect. @default "follow" */
  readonly redirect: RequestRedirect | undefined;
  readonly cures: { left: number };
  /** The same for all its evidence: a token that dies again and again must not keep us going. */
  readonly evidenceCures: { left: number };
  /** The tokens of the last attempt. */
  sentWith: Tokens | undefined;
  /** Local milliseconds since the epoch; 0 before the first attempt. */
  firstSentAtMs: number;
  /** The same by the server's clock; NaN where that was not known by then. */
  firstSentByServerMs: number;
  /** Resolves once the record of a critical write is kept; undefined before that was begun. */
  kept: Promise<void> | undefined;
  /** Of the answer to the last attempt; undefined where it got none. */
  status: number | undefined;
  /** How often it was sent again after a passing failure. */
  retries: number;
  readonly meta: OpenMeta;
}

/**
 * Begins a call.
 *
 * @param init taken over, and changed.
 * @param idempotencyKey only where the operation knows a key again.
 */
export function openCall(
  input: string | Request,
  init: CallInit,
  plan: CallPlan,
  operationId?: string,
  idempotencyKey?: string,
): Call {
  const { target, operation, isBare, isOwn, signInId, resume, replay = "guarded", timeoutMs = 0 } = plan;
  const from = typeof input === "string" ? { url: input, redirect: undefined } : input;
  const { redirect = from.redirect } = init;
  // Where a redirect leads is ours to judge.
  init.redirect = "manual";
  // Spelt out, since a spread of the plan would cost more than all the rest.
  return {
    input,
    url: from.url,
    init,
    target,
    operation,
    isBare,
    isOwn,
    replay,
    timeoutMs,
    redirect,
    cures: plan.cures ?? { left: 1 },
    evidenceCures: { left: 1 },
    signInId,
    resume,
    sentWith: undefined,
    firstSentAtMs: resume?.firstSentAtMs ?? 0,
    firstSentByServerMs: Number.NaN,
    kept: undefined,
    status: undefined,
    retries: 0,
    meta: openMeta(resume ? (resume.attempts ?? 1) : 0, resume?.requestIds, operationId, idempotencyKey),
  };
}

/** Makes the request of one attempt. @param limit ends it, as the caller's own signal does. */
export function requestOf(
  { input, init }: Pick<Call, "input" | "init">,
  limit: AbortSignal | undefined,
): Request {
  const { body, signal } = init;
  if (!limit && typeof body !== "function") return new Request(input, init as RequestInit);
  return new Request(input, {
    ...(init as RequestInit),
    ...(limit && { signal: signal ? AbortSignal.any([signal, limit]) : limit }),
    ...(typeof body === "function" && { body: body(), duplex: "half" }),
  });
}

/** Tells whether the body is still at hand, or was a stream, which has been spent. */
export function canSendAgain({ init, resume }: Call): boolean {
  return !resume?.isBodyLost && !isOneShot(init.body);
}

/** Names a call in errors and records. */
export function targetOf({
  url,
  init,
  target = `${init.method} ${new URL(url).pathname}`,
}: Pick<Call, "url" | "init" | "target">): string {
  return target;
}

/** Method and whole URL, which tell this request from others. */
export function keyOf({ url, init }: Call): string {
  return `${init.method} ${url}`;
}
