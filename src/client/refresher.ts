import { RefreshFailedError } from "./errors/refresh-failed-error.ts";
import { SignedOutError } from "./errors/signed-out-error.ts";
import type { Lock } from "./lock.ts";
import type { RefreshExchange } from "./refresh-exchange.ts";
import type { Sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { TokenAnswer } from "./token-answer.ts";
import type { TokenKeeper } from "./token-keeper.ts";
import type { Tokens } from "./tokens.ts";

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
  /** Ends a refresh that is under way: its session is gone. */
  stop(reason: SignedOutError): void;
}

/** What a refresher is made of. */
export interface RefresherOptions {
  readonly keeper: TokenKeeper;
  readonly exchange: RefreshExchange;
  /** How long these tokens can still be used, in milliseconds. */
  readonly leftMs: (tokens: Tokens) => number;
  readonly sleep: Sleep;
  readonly lock?: Lock | undefined;
  /** How long to wait for the lock before going on without it, in milliseconds. */
  readonly lockTimeoutMs: number;
  readonly onLockError: (error: unknown) => void;
  readonly toTokens: (answer: TokenAnswer, previous: Tokens) => Tokens;
  readonly onRefreshed: (next: Tokens, previous: Tokens) => void;
}

interface Job {
  readonly rejected: Tokens;
  isUrgent: boolean;
  readonly end: AbortController;
}

/** Another tab that was faster has its answer, but perhaps has not stored it yet. */
const REREAD_AFTER_MS = [0, 100, 300];

/** Creates the one refresher of a session. */
export function createRefresher(options: RefresherOptions): Refresher {
  const { keeper, exchange, leftMs, sleep, lock, lockTimeoutMs, onLockError, toTokens, onRefreshed } =
    options;
  let running: { readonly job: Job; readonly tokens: Promise<Tokens> } | undefined;
  let refusedToken: string | undefined;

  const isAbout = (rejected: Tokens) => running?.job.rejected.generation === rejected.generation;
  const gone = () => (keeper.held === undefined ? keeper.gone() : new SignedOutError("signed_out"));

  async function renew(rejected: Tokens, isUrgent: boolean): Promise<Tokens> {
    while (running !== undefined) {
      if (isAbout(rejected)) running.job.isUrgent ||= isUrgent;
      const tokens = await running.tokens;
      if (tokens.accessToken !== rejected.accessToken) return tokens;
    }
    const job: Job = { rejected, isUrgent, end: new AbortController() };
    const tokens = (lock === undefined ? run(job) : runLocked(job, lock)).finally(() => leave(job));
    // Everybody who waited may have left by the time it fails.
    tokens.catch(() => {});
    running = { job, tokens };
    return tokens;
  }

  function leave(job: Job): void {
    if (running?.job === job) running = undefined;
  }

  async function runLocked(job: Job, lock: Lock): Promise<Tokens> {
    const limit = startTimeLimit(lockTimeoutMs, sleep, () => "no lock in time");
    const { signal } = limit ?? new AbortController();
    let begun: Promise<Tokens> | undefined;
    const begin = () => {
      begun ??= run(job);
      return begun;
    };
    try {
      return await lock(begin, signal);
    } catch (error) {
      // A lock only saves requests: one that fails, or that nobody lets go of, keeps nobody from refreshing.
      if (begun === undefined && !signal.aborted) onLockError(error);
      return begin();
    } finally {
      limit?.stop();
    }
  }

  async function run(job: Job): Promise<Tokens> {
    const { signal } = job.end;
    const stored = await keeper.reread();
    if (stored?.signInId !== job.rejected.signInId) throw gone();
    if (stored.accessToken !== job.rejected.accessToken) return stored;
    if (stored.refreshToken !== undefined && stored.refreshToken === refusedToken) return giveUp(job, stored);
    const answer = await exchange(stored, signal);
    if (answer === "refused") return adoptOrGiveUp(job, stored);
    const next = toTokens(answer, stored);
    if (!(await keeper.replace(stored, next))) throw gone();
    onRefreshed(next, stored);
    return next;
  }

  /** A refused refresh token may only mean that another tab was faster, so the store is asked first. */
  async function adoptOrGiveUp(job: Job, stored: Tokens): Promise<Tokens> {
    for (const waitMs of REREAD_AFTER_MS) {
      if (waitMs > 0) await sleep(waitMs, { signal: job.end.signal });
      const now = await keeper.reread();
      if (now?.signInId !== stored.signInId) throw gone();
      if (now.accessToken !== stored.accessToken) return now;
    }
    return giveUp(job, stored);
  }

  /** A session whose access token still serves ends only when that does. */
  async function giveUp(job: Job, stored: Tokens): Promise<never> {
    refusedToken = stored.refreshToken;
    const usableMs = job.isUrgent ? 0 : leftMs(stored);
    // Whoever comes from now on, with less patience, must not be told the same.
    leave(job);
    if (usableMs > 0) throw new RefreshFailedError(usableMs);
    await keeper.end("refresh_rejected");
    throw new SignedOutError("refresh_rejected");
  }

  return {
    renew,
    isReplacing: (tokens) => running?.job.isUrgent === true && isAbout(tokens),
    stop: (reason) => running?.job.end.abort(reason),
  };
}
