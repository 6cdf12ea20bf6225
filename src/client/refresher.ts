import { RefreshFailedError } from "./errors/refresh-failed-error.ts";
import { SignedOutError } from "./errors/signed-out-error.ts";
import type { Grant } from "./grant.ts";
import type { Lock } from "./lock.ts";
import type { Parts } from "./parts.ts";
import { createRefreshExchange, type RefreshExchange } from "./refresh-exchange.ts";
import { leftMsOf } from "./refresh-window.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { TokenKeeper } from "./token-keeper.ts";
import type { Tokens } from "./tokens.ts";
import { untilAborted } from "./until-aborted.ts";

/** Renews tokens, never twice at a time. */
export interface Refresher {
  /**
   * Answers tokens to use instead of those that were rejected: those of the store, where they differ, else new
   * ones, which are stored before anybody gets them. Nobody who waits can cancel it.
   *
   * @param isUrgent true where the old token is of no use any more.
   * @throws SignedOutError, RefreshFailedError, RefreshTimeoutError, TokenResponseError
   */
  renew(rejected: Tokens, isUrgent: boolean): Promise<Tokens>;
  /** Tells whether these tokens are being replaced because they are of no use any more. */
  isReplacing(tokens: Tokens): boolean;
  /** Ends a refresh that is under way: its session is gone. Tells whether there was one. */
  stop(reason: SignedOutError): boolean;
  /** Renews tokens that nobody holds any more. */
  readonly exchange: RefreshExchange;
}

interface Job {
  readonly rejected: Tokens;
  isUrgent: boolean;
  readonly end: AbortController;
}

/** Another tab that was faster has its answer, but perhaps has not stored it yet. */
const REREAD_AFTER_MS = [0, 100, 300];

/** Creates the one refresher of a session. */
export function createRefresher(parts: Parts, grant: Grant, keeper: TokenKeeper): Refresher {
  const { clock, emit, lock, lockTimeoutMs, sleep } = parts;
  const exchange = createRefreshExchange(parts, grant);
  let running: { readonly job: Job; readonly tokens: Promise<Tokens> } | undefined;
  let refusedToken: string | undefined;

  const isAbout = ({ generation }: Tokens) => running?.job.rejected.generation === generation;

  async function renew(rejected: Tokens, isUrgent: boolean): Promise<Tokens> {
    while (running) {
      const isSame = isAbout(rejected);
      if (isSame) running.job.isUrgent ||= isUrgent;
      const tokens = await running.tokens;
      if (isSame || tokens.accessToken !== rejected.accessToken) return tokens;
    }
    if (keeper.held?.signInId !== rejected.signInId) throw keeper.gone();
    const job: Job = { rejected, isUrgent, end: new AbortController() };
    // Whoever waits learns at once that the session has ended, whatever lock, store and server do meanwhile.
    const tokens = untilAborted(lock ? runLocked(job, lock) : run(job), job.end.signal).finally(() =>
      leave(job),
    );
    running = { job, tokens };
    return tokens;
  }

  function leave(job: Job): void {
    if (running?.job === job) running = undefined;
  }

  async function runLocked(job: Job, lock: Lock): Promise<Tokens> {
    const limit = startTimeLimit(lockTimeoutMs, sleep, () => "no lock in time");
    const end = job.end.signal;
    const signal = limit ? AbortSignal.any([end, limit.signal]) : end;
    let begun: Promise<Tokens> | undefined;
    const begin = () => {
      begun ??= run(job);
      return begun;
    };
    try {
      return await lock(begin, signal);
    } catch (error) {
      end.throwIfAborted();
      // A lock only saves requests: one that fails, or that nobody lets go of, keeps nobody from refreshing.
      if (!begun && !signal.aborted) emit("storeError", { error });
      return begin();
    } finally {
      limit?.stop();
    }
  }

  async function run(job: Job): Promise<Tokens> {
    const { rejected, end } = job;
    const reread = async () => {
      const stored = await keeper.reread();
      if (stored?.signInId !== rejected.signInId) throw keeper.gone();
      return stored;
    };
    const stored = await reread();
    if (stored.accessToken !== rejected.accessToken) return stored;
    if (!stored.refreshToken || stored.refreshToken !== refusedToken) {
      const next = await exchange(stored, end.signal);
      if (next !== "refused") return adopt(next, stored);
      // It may only mean that another tab was faster, so the store is asked first.
      for (const waitMs of REREAD_AFTER_MS) {
        if (waitMs > 0) await sleep(waitMs, { signal: end.signal });
        const other = await reread();
        if (other.accessToken !== stored.accessToken) return other;
      }
    }
    return giveUp(job, stored);
  }

  async function adopt(next: Tokens, previous: Tokens): Promise<Tokens> {
    await keeper.replace(previous, next);
    emit("refreshed", {});
    const { scope } = next;
    if (scope && previous.scope && scope !== previous.scope) {
      emit("scopeChanged", { scope, previous: previous.scope });
    }
    return next;
  }

  /** A session whose access token still serves ends only when that does. */
  async function giveUp(job: Job, stored: Tokens): Promise<never> {
    refusedToken = stored.refreshToken;
    const usableMs = job.isUrgent ? 0 : leftMsOf(stored, clock);
    // Whoever comes from now on, with less patience, must not be told the same.
    leave(job);
    if (usableMs > 0) throw new RefreshFailedError(usableMs);
    await keeper.end("refresh_rejected");
    throw new SignedOutError("refresh_rejected");
  }

  return {
    renew,
    isReplacing: (tokens) => running?.job.isUrgent === true && isAbout(tokens),
    stop(reason) {
      running?.job.end.abort(reason);
      return Boolean(running);
    },
    exchange,
  };
}
