import type { Json } from "../../contract/json.ts";
import { readPointer, withPointer } from "../../contract/json-pointer.ts";
import type { ClientContract } from "../client-contract.ts";
import { CallFailure } from "./call-failure.ts";
import type { SampleStore, SampleTokens } from "./sample-store.ts";
import { readLifetimeMs, withExpiry } from "./sample-tokens.ts";
import type { SampleResponse } from "./sample-wire.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Holds the tokens of the sample client, and refreshes them. */
export interface SampleSession {
  readonly start: (tokens: { accessToken: string; refreshToken: string; expiresInSeconds: number }) => void;
  readonly signIn: (username: string, password: string) => Promise<number>;
  readonly signOut: () => Promise<void>;
  readonly isOpen: () => boolean;
  /** Counts the sign-ins and sign-outs: a call that began before one belongs to another session. */
  readonly generation: () => number;
  /** Gives an access token that is good for all one knows, after a refresh where that is due. */
  readonly token: (options?: { readonly isCritical?: boolean }) => Promise<string | undefined>;
  /** Gives a newer token than one that was refused. */
  readonly replace: (
    refused: string | undefined,
    options?: { readonly evenIfReplaced?: boolean; readonly signal?: AbortSignal },
  ) => Promise<string>;
  /** Takes the tokens up again that a sign-out put down. */
  readonly revive: () => void;
  /** Notes the server's Date header. */
  readonly note: (date: string | null) => void;
}

/** Says what the session sends with, and how it misbehaves. */
export interface SampleSessionOptions {
  readonly contract: ClientContract;
  readonly switches: SampleClientSwitches;
  /** Empty, or filled by another instance. */
  readonly store: SampleStore;
  /** Sends a body to an operation of the session. */
  readonly post: (
    operationId: string,
    body: Json,
    options?: { readonly token?: string; readonly signal?: AbortSignal },
  ) => Promise<Pick<SampleResponse, "status" | "body" | "retryAfterSeconds">>;
}

/** Stands for the answer to a refresh that a repetition has replaced. */
const alreadyReplaced = 0;
const replaced = () => ({ status: alreadyReplaced, body: null, retryAfterSeconds: undefined });

/** Creates a session without tokens. */
export function createSampleSession(options: SampleSessionOptions): SampleSession {
  const { contract, switches, store, post } = options;
  const { session } = contract;
  let generation = 0;
  let last: SampleTokens | undefined;
  let serverAheadMs = 0;
  let coolUntilMs = 0;
  /** Whether the refresh that runs, or ran last, is one that nobody waits for. */
  let isBeside = false;
  /** What this instance has seen last, whatever others have put into the store since. */
  let seen: SampleTokens | undefined;
  /** The refresh that this instance began last; one under way may be another's. */
  let begun: Promise<string> | undefined;

  const hold = (tokens: SampleTokens | undefined) => {
    store.held = tokens;
    seen = tokens;
  };

  const keep = (body: Json): string => {
    const at = (pointer: string) => readPointer(body, pointer);
    const accessToken = at(session.tokens.accessToken);
    if (typeof accessToken !== "string" && switches.checksTokens) {
      throw new CallFailure("refresh-failed", "The answer holds no token.");
    }
    const brought = at(session.tokens.refreshToken);
    const isKept = switches.keepsRefreshToken || (brought === undefined && !switches.dropsRefreshToken);
    const refreshToken = store.held && isKept ? store.held.refreshToken : String(brought);
    const lifetimeMs = readLifetimeMs(at(session.tokens.expiresInSeconds), switches);
    hold(withExpiry(String(accessToken), refreshToken, lifetimeMs, switches));
    return String(accessToken);
  };

  /** Goes on with what another instance has put into the store. */
  const adopt = (tokens: SampleTokens): string => {
    seen = tokens;
    return tokens.accessToken;
  };

  /** Waits for a refresh that may be another instance's. */
  const waitFor = async (running: Promise<string>): Promise<string> => {
    const token = await running;
    seen = store.held;
    return token;
  };

  const refresh = async (signal?: AbortSignal, attempt = 1): Promise<string> => {
    if (!store.held) throw new CallFailure("signed-out", "There is no session.");
    const { refreshToken } = store.held;
    const startedIn = generation;
    const sent = withPointer({}, session.refresh.refreshToken, refreshToken);
    if (Date.now() < coolUntilMs) throw new CallFailure("refresh-failed", "A refresh failed just now.");
    const answer = await post(session.refresh.operation, sent, signal && { signal }).catch(
      (error: unknown) => {
        if (attempt >= switches.lostRefreshAttempts) throw error;
        return refresh(signal, attempt + 1).then(() => {
          if (switches.believesLostRefreshes) throw error;
          return replaced();
        });
      },
    );
    const { status, body, retryAfterSeconds = 0 } = answer;
    if (status === alreadyReplaced && store.held) return store.held.accessToken;
    if (generation !== startedIn && switches.bindsRefreshToSession) {
      throw new CallFailure("signed-out", "The session ended while it was refreshed.");
    }
    if (status === 200) return keep(body);
    const isRefused = status === 400 || status === 401;
    const attempts = isRefused ? (switches.retriesRefusedRefresh ? 2 : 1) : switches.refreshAttempts;
    if (attempt < attempts && status !== 429) return refresh(signal, attempt + 1);
    if (store.held && store.held.refreshToken !== refreshToken) return adopt(store.held);
    if (isRefused && switches.forgetsRefusedTokens) giveUp();
    const waitSeconds = switches.heedsRefreshRetryAfter ? retryAfterSeconds : 0;
    if (!isRefused) coolUntilMs = Date.now() + Math.max(switches.cooldownMs, waitSeconds * 1000);
    throw isRefused
      ? new CallFailure("signed-out", "The refresh token was refused.")
      : new CallFailure("refresh-failed", `The refresh was answered with ${status}.`);
  };

  /** Ends a session whose refresh token is refused; with its access token, where that was not refused. */
  const giveUp = () => {
    const { held } = store;
    const isUsable = held && isBeside && !isOver(held) && !switches.endsWithRefusedEarlyRefresh;
    hold(isUsable ? { ...held, isLast: true } : undefined);
  };

  const run = (signal?: AbortSignal, beside = false): Promise<string> => {
    isBeside = beside;
    const started = refresh(signal).finally(() => {
      if (store.running === started) store.running = undefined;
    });
    begun = started;
    store.running = started;
    return started;
  };

  const leftMsOf = ({ expiresAtMs }: SampleTokens) =>
    expiresAtMs - Date.now() - (switches.comparesWithServerClock ? serverAheadMs : 0);

  const isOver = (tokens: SampleTokens) =>
    (switches.refreshesBeforeExpiry && leftMsOf(tokens) <= 0) || tokens.uses >= switches.usesPerToken;

  const isClosing = (tokens: SampleTokens) => {
    const most = switches.sparesShortLives ? tokens.lifetimeMs / 4 : Number.POSITIVE_INFINITY;
    return switches.refreshesBeforeExpiry && leftMsOf(tokens) <= Math.min(switches.earlyRefreshMs, most);
  };

  /** Gives a token that is about to expire, or the next one. */
  const renewEarly = async (held: SampleTokens, isCritical: boolean): Promise<string> => {
    if (held.isLast) return held.accessToken;
    if (Date.now() < coolUntilMs && switches.failsWithEarlyRefresh) {
      throw new CallFailure("refresh-failed", "A refresh failed just now.");
    }
    const renewed = (store.running ?? run(undefined, true)).catch(() => held.accessToken);
    const goesOut = isCritical ? switches.renewsBesideCriticalWrites : switches.renewsBeside;
    return goesOut ? held.accessToken : renewed;
  };

  return {
    start: ({ accessToken, refreshToken, expiresInSeconds }) => {
      hold(withExpiry(accessToken, refreshToken, expiresInSeconds * 1000, switches));
    },
    signIn: async (username, password) => {
      if (!session.signIn) throw new CallFailure("other", "The contract has no sign-in.");
      const { operation, username: user, password: secret } = session.signIn;
      const sent = withPointer(withPointer({}, user, username), secret, password);
      const isFailure = (status: number) =>
        (status === 401 && switches.repeatsRefusedSignIns) ||
        (status === 503 && switches.repeatsFailedSignIns);
      let answer = await post(operation, sent);
      if (isFailure(answer.status)) answer = await post(operation, sent);
      if (answer.status === 200) {
        generation += 1;
        keep(answer.body);
      }
      return answer.status;
    },
    signOut: async () => {
      const token = store.held?.accessToken;
      generation += 1;
      last = store.held;
      hold(undefined);
      if (session.signOut && token !== undefined) await post(session.signOut.operation, null, { token });
    },
    isOpen: () => store.held !== undefined,
    revive: () => {
      hold(store.held ?? last);
    },
    note: (date) => {
      if (date !== null) serverAheadMs = Date.parse(date) - Date.now();
    },
    generation: () => generation,
    token: async ({ isCritical = false } = {}) => {
      if (switches.trustsItsOwnExpiry && seen && seen !== store.held && isOver(seen)) {
        hold(seen);
        return run();
      }
      if (store.held?.isLast && isOver(store.held)) hold(undefined);
      const { held, running } = store;
      if (held && isOver(held)) return switches.sharesEarlyRefresh && running ? waitFor(running) : run();
      if (held && isClosing(held) && (!running || isBeside)) return renewEarly(held, isCritical);
      if (running && !isBeside && switches.waitsForRefresh) return waitFor(running);
      if (!held) return switches.noticesSignOutOfOthers ? undefined : seen?.accessToken;
      held.uses += 1;
      return switches.usesStoredTokensAtOnce || !seen ? adopt(held) : seen.accessToken;
    },
    replace: async (refused, { evenIfReplaced = !switches.comparesRefusedToken, signal } = {}) => {
      const { held, running } = store;
      if (held && held.accessToken !== refused && !evenIfReplaced) return adopt(held);
      if (held?.isLast) {
        hold(undefined);
        throw new CallFailure("signed-out", "The refresh token was refused before.");
      }
      const isOwn = running === begun;
      if (running && isOwn && switches.servesOnlyTheFirst) {
        throw new CallFailure("refresh-failed", "Somebody else is refreshing the session.");
      }
      if (running && switches.leavesWaitersHanging) return running.catch(() => new Promise(() => {}));
      return running && (switches.sharesLateRefresh || !isOwn) ? waitFor(running) : run(signal);
    },
  };
}
