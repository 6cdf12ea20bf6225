import { fetchAttempt } from "./attempt.ts";
import { type Call, keyOf, requestOf, targetOf } from "./call.ts";
import { countAttempts } from "./call-meta.ts";
import { asksForToken } from "./challenge.ts";
import { discard } from "./discard.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { RefreshFailedError } from "./errors/refresh-failed-error.ts";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import { keepRecord } from "./keep-record.ts";
import type { Parts } from "./parts.ts";
import { readWhole } from "./read-whole.ts";
import { isRedirect, redirectTarget } from "./redirect.ts";
import { createRetries, type Retries } from "./retries.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { TokenSource } from "./token-source.ts";
import { isUnclear } from "./unclear.ts";
import { untilAborted } from "./until-aborted.ts";

/** What every way of sending a call is made of. */
export interface Line extends Parts {
  readonly retries: Retries;
  /** The critical writes under way, by `targetOf`. */
  readonly underWay: Set<string>;
  /**
   * Sends the call once, with the token that the session has by then.
   *
   * @throws the reason of the call's signal where that was aborted; SignedOutError, RefreshFailedError where there is
   *   no token to send; NetworkError, AttemptTimeoutError, UnexpectedRedirectError
   */
  attempt(call: Call): Promise<Response>;
  /** Tells whether an answer refuses the token and a refresh may cure it. */
  isCurable(call: Call, answer: Response): boolean;
  /** Has the token replaced that the call was refused with. */
  cure(call: Call): Promise<void>;
  /** Waits in the call's name. @throws the reason of its signal */
  pause(call: Call, ms: number): Promise<void>;
}

const MOST_REDIRECTS = 5;

/** Node forgets a request that nobody holds, and with it who may still give up the reading of its answer. */
const requests = new WeakMap<Request | ReadableStream, Request>();

/** Creates the line of one session. */
export function createLine(parts: Parts, source: TokenSource): Line {
  const { base, clock, fetch, sleep, callIds } = parts;

  async function attempt(call: Call): Promise<Response> {
    const { init, meta, replay, timeoutMs } = call;
    const { headers, signal } = init;
    signal?.throwIfAborted();
    const isSecured = !call.isBare && call.operation?.secured !== false;
    const taken = isSecured ? source.take(call) : undefined;
    let tokens = taken instanceof Promise ? await taken : taken;
    if (replay === "p0" && !call.kept) {
      if (meta.attempts === 0) {
        call.firstSentAtMs = clock.local();
        call.firstSentByServerMs = clock.at(call.firstSentAtMs);
      }
      call.kept = keepRecord(parts, call, "pending");
      await untilAborted(call.kept, signal);
      // Meanwhile the session may have ended, or been renewed.
      if (isSecured) tokens = await source.take(call);
    }
    signal?.throwIfAborted();
    if (tokens) headers.set("Authorization", `Bearer ${tokens.accessToken}`);
    if (callIds && !call.isBare) {
      if (!headers.has("x-request-id")) headers.set("X-Request-Id", crypto.randomUUID());
      headers.set("X-Attempt", String(meta.attempts + 1));
    }
    call.sentWith = tokens;
    call.status = undefined;
    const limit = startTimeLimit(timeoutMs, sleep, () => new AttemptTimeoutError(targetOf(call), timeoutMs));
    try {
      let request = requestOf(call, limit?.signal);
      countAttempts(meta, meta.attempts + 1);
      for (let hops = 0; ; hops += 1) {
        let answer: Response;
        try {
          answer = await fetchAttempt(fetch, request, call);
          clock.observe(answer);
          call.status = answer.status;
          if (isForUs(call, answer)) answer = await readWhole(answer, request.signal);
        } catch (cause) {
          const { aborted, reason } = request.signal;
          throw aborted ? reason : new NetworkError(targetOf(call), holdsObject(cause) ? {} : { cause });
        }
        if (isRedirect(answer) && (replay === "p0" || call.redirect !== "manual")) {
          request = follow(call, request, answer, hops);
          continue;
        }
        const requestId = answer.headers.get("x-request-id");
        if (requestId !== null) meta.requestIds.push(requestId);
        if (meta.idempotencyKey) meta.stored = answer.headers.get("idempotent-replayed") === "true";
        if (tokens && isTokenRefusal(answer)) source.noteRefusal(tokens, keyOf(call));
        if (answer.body) requests.set(answer.body, request);
        return answer;
      }
    } finally {
      limit?.stop();
    }
  }

  /** Only reads follow a redirect, and only within the origin, for everything else would carry away a secret. */
  function follow(call: Call, sent: Request, redirect: Response, hops: number): Request {
    discard(redirect);
    const next = redirectTarget(redirect, sent.url);
    const isRead = call.replay === "safe" && call.redirect !== "error";
    if (isRead && next?.origin === base.origin && hops < MOST_REDIRECTS) {
      const following = new Request(next, sent);
      requests.set(following, sent);
      return following;
    }
    throw new UnexpectedRedirectError(targetOf(call), next?.origin);
  }

  return {
    ...parts,
    retries: createRetries(parts),
    underWay: new Set(),
    attempt,
    isCurable: ({ cures, sentWith }, answer) =>
      cures.left > 0 && sentWith !== undefined && isTokenRefusal(answer) && source.canRenew(sentWith),
    async cure(call) {
      if (!call.sentWith) return;
      call.cures.left -= 1;
      const { accessToken } = await source.renew(call, call.sentWith);
      // The server has given out again what it refuses.
      if (accessToken === call.sentWith.accessToken) throw new RefreshFailedError(0);
      call.meta.refreshed = true;
    },
    pause: (call, ms) => sleep(ms, { signal: call.init.signal ?? undefined }),
  };
}

function isTokenRefusal({ status, headers }: Response): boolean {
  return status === 401 && asksForToken(headers.get("www-authenticate"));
}

/**
 * What a write's failure says is for the error only; like our own answers, it must keep nobody waiting. Of a critical
 * write half a success is as good as none.
 */
function isForUs({ isOwn, replay }: Call, answer: Response): boolean {
  const isWrite = isUnclear(answer) && /guarded|p0/.test(replay);
  return !isRedirect(answer) && (isOwn || isWrite || (answer.ok && replay === "p0"));
}

/** A `fetch` of one's own may throw what holds the request, and with it the token. */
function holdsObject(error: unknown): boolean {
  return Object.values(Object(error)).some((value) => value instanceof Object);
}
