import { parseChallenges } from "../contract/www-authenticate.ts";
import type { BaseUrl } from "./base-url.ts";
import type { Call } from "./call.ts";
import type { ClientContract } from "./client-contract.ts";
import { discard } from "./discard.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import { isRedirect, redirectTarget } from "./redirect.ts";
import type { Refusals } from "./refusals.ts";
import type { Retries } from "./retries.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { TokenSource } from "./token-source.ts";
import type { Tokens } from "./tokens.ts";
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
  readonly refusals: Refusals;
  readonly canRefresh: (tokens: Tokens) => boolean;
  readonly onFirstSending: (call: Call) => void;
}

const MOST_REDIRECTS = 5;

/** Creates the line of one session. */
export function createLine(options: LineOptions): Line {
  const { contract, base, clock, sleep, retries, wire, source, refusals, canRefresh, onFirstSending } =
    options;

  async function attempt(call: Call): Promise<Response> {
    call.signal.throwIfAborted();
    const taken = call.isSecured ? source.take(call) : undefined;
    const tokens = taken instanceof Promise ? await taken : taken;
    call.signal.throwIfAborted();
    const { timeoutMs } = call.plan;
    const limit = startTimeLimit(timeoutMs, sleep, () => new AttemptTimeoutError(call.target, timeoutMs));
    const request = call.nextRequest(limit?.signal);
    if (tokens !== undefined) request.headers.set("Authorization", `Bearer ${tokens.accessToken}`);
    call.noteSending(tokens, clock.local());
    if (call.attempts === 1) onFirstSending(call);
    const answering = follow(call, request);
    const answer = await (limit === undefined ? answering : answering.finally(limit.stop));
    call.noteAnswer(answer);
    if (tokens !== undefined && isTokenRefusal(answer)) refusals.add(tokens, call.key);
    return answer;
  }

  /** Only reads follow a redirect, and only within the origin, for everything else would carry away a secret. */
  async function follow(call: Call, first: Request): Promise<Response> {
    let request = first;
    for (let hops = 0; ; hops += 1) {
      const answer = await wire(request);
      if (!isRedirect(answer)) return answer;
      discard(answer);
      const next = redirectTarget(answer, request.url);
      if (call.plan.replay !== "safe" || next?.origin !== base.origin || hops === MOST_REDIRECTS) {
        throw new UnexpectedRedirectError(call.target, next?.origin);
      }
      request = new Request(next, request);
    }
  }

  return {
    contract,
    base,
    clock,
    sleep,
    retries,
    attempt,
    isCurable: (call, answer) =>
      isTokenRefusal(answer) &&
      call.cures.left > 0 &&
      call.sentWith !== undefined &&
      canRefresh(call.sentWith),
    async cure(call) {
      if (call.sentWith === undefined) return;
      call.cures.left -= 1;
      await source.renew(call, call.sentWith);
      call.isRefreshed = true;
    },
  };
}

/**
 * Tells whether a 401 is about the token. Without a challenge it is taken to be; with challenges, only if one of
 * them asks for a bearer token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1
 */
function isTokenRefusal({ status, headers }: Response): boolean {
  if (status !== 401) return false;
  const header = headers.get("www-authenticate");
  const challenges = header === null ? undefined : parseChallenges(header);
  return challenges === undefined || challenges.some(({ scheme }) => scheme === "bearer");
}
