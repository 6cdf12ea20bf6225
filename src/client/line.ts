import type { Attempt } from "./attempt.ts";
import type { BaseUrl } from "./base-url.ts";
import { type Call, keyOf, requestOf, targetOf } from "./call.ts";
import { asksForToken } from "./challenge.ts";
import type { ClientContract } from "./client-contract.ts";
import { discard } from "./discard.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import { isRedirect, redirectTarget } from "./redirect.ts";
import type { Retries } from "./retries.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { TokenSource } from "./token-source.ts";
import type { Wire } from "./wire.ts";

/** What every way of sending a call is made of. */
export interface Line {
  readonly contract: ClientContract;
  readonly base: BaseUrl;
  readonly clock: ServerClock;
  readonly sleep: Sleep;
  readonly retries: Retries;
  /** Sends the call once, with the token that the session has by then. */
  attempt(call: Call): Promise<Response>;
  /** Tells whether an answer refuses the token and a refresh may cure it. */
  isCurable(call: Call, answer: Response): boolean;
  /** Has the token replaced that the call was refused with. */
  cure(call: Call): Promise<void>;
}

/** What a line is made of. */
export interface LineOptions extends Pick<Line, "contract" | "base" | "clock" | "sleep" | "retries"> {
  readonly wire: Wire;
  readonly source: TokenSource;
  /** Whether each attempt says which one of which call it is. */
  readonly callIds: boolean;
  /** Awaited before a critical write is first sent. */
  readonly onFirstSending: (call: Call) => void | Promise<void>;
}

const MOST_REDIRECTS = 5;

/** Creates the line of one session. */
export function createLine({ wire, source, callIds, onFirstSending, ...line }: LineOptions): Line {
  const { base, clock, sleep } = line;

  async function attempt(call: Call): Promise<Response> {
    const { init, timeoutMs } = call;
    const { headers, signal } = init;
    signal?.throwIfAborted();
    const isSecured = call.operation?.secured !== false;
    const taken = isSecured ? source.take(call) : undefined;
    let tokens = taken instanceof Promise ? await taken : taken;
    if (call.attempts === 0) {
      call.firstSentAtMs = clock.local();
      if (callIds && !headers.has("x-request-id")) headers.set("X-Request-Id", crypto.randomUUID());
      if (call.replay === "p0") {
        await onFirstSending(call);
        // Meanwhile the session may have ended, or been renewed.
        if (isSecured) tokens = await source.take(call);
      }
    }
    if (tokens !== undefined) headers.set("Authorization", `Bearer ${tokens.accessToken}`);
    signal?.throwIfAborted();
    if (callIds) headers.set("X-Attempt", String(call.attempts + 1));
    const limit = startTimeLimit(timeoutMs, sleep, () => new AttemptTimeoutError(targetOf(call), timeoutMs));
    try {
      const request = requestOf(call, limit?.signal);
      call.attempts += 1;
      call.sentWith = tokens;
      const { operationId, operation } = call;
      const which = { operationId, template: operation?.path, resendCount: call.attempts - 1 };
      let answer = await wire(request, which);
      if (isRedirect(answer)) answer = await follow(call, request, answer, which);
      const requestId = answer.headers.get("x-request-id");
      if (requestId !== null) call.requestIds.push(requestId);
      call.isStored =
        call.idempotencyKey !== undefined && answer.headers.get("idempotent-replayed") === "true";
      if (tokens !== undefined && isTokenRefusal(answer)) source.noteRefusal(tokens, keyOf(call));
      return answer;
    } finally {
      limit?.stop();
    }
  }

  /** Only reads follow a redirect, and only within the origin, for everything else would carry away a secret. */
  async function follow(call: Call, sent: Request, redirect: Response, which: Attempt): Promise<Response> {
    let request = sent;
    let answer = redirect;
    for (let hops = 0; isRedirect(answer); hops += 1) {
      discard(answer);
      const next = redirectTarget(answer, request.url);
      if (call.replay !== "safe" || next?.origin !== base.origin || hops === MOST_REDIRECTS) {
        throw new UnexpectedRedirectError(targetOf(call), next?.origin);
      }
      request = new Request(next, request);
      answer = await wire(request, which);
    }
    return answer;
  }

  return {
    ...line,
    attempt,
    isCurable: ({ cures, sentWith }, answer) =>
      cures.left > 0 && sentWith !== undefined && isTokenRefusal(answer) && source.canRenew(sentWith),
    async cure(call) {
      if (call.sentWith === undefined) return;
      call.cures.left -= 1;
      await source.renew(call, call.sentWith);
      call.isRefreshed = true;
    },
  };
}

function isTokenRefusal({ status, headers }: Response): boolean {
  return status === 401 && asksForToken(headers.get("www-authenticate"));
}
