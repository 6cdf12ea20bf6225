import { SignedOutError, type SignedOutReason } from "./errors/signed-out-error.ts";
import type { Grant } from "./grant.ts";
import type { Lock } from "./lock.ts";
import { createRefreshExchange } from "./refresh-exchange.ts";
import { createFreshness, leftMsOf } from "./refresh-window.ts";
import { createRefresher, type Refresher } from "./refresher.ts";
import type { ServerClock } from "./server-clock.ts";
import type { EventHub } from "./session-events.ts";
import type { Sleep } from "./sleep.ts";
import type { TokenAnswer } from "./token-answer.ts";
import { createTokenKeeper, type TokenKeeper } from "./token-keeper.ts";
import { createTokenSource, type TokenSource } from "./token-source.ts";
import type { TokenStore } from "./token-store.ts";
import { toTokens } from "./tokens.ts";

/** All that decides which token a request bears. */
export interface Authority {
  readonly keeper: TokenKeeper;
  readonly refresher: Refresher;
  readonly source: TokenSource;
  /** Begins a session, in place of one that may be there. */
  begin(answer: TokenAnswer): Promise<void>;
  /** Ends the session; whoever waits for a refresh learns of it at once. */
  end(reason: SignedOutReason): Promise<void>;
}

/** What decides about tokens is made of. */
export interface AuthorityOptions {
  readonly grant: Grant;
  readonly store: TokenStore;
  readonly lock?: Lock;
  readonly clock: ServerClock;
  readonly events: EventHub;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly refreshCooldownMs: number;
  readonly lockTimeoutMs: number;
}

/** Puts together what decides which token a request bears. */
export function createAuthority(options: AuthorityOptions): Authority {
  const { grant, store, lock, clock, events, sleep, random, refreshCooldownMs, lockTimeoutMs } = options;
  const keeper = createTokenKeeper({
    store,
    initial: grant.initial && toTokens(grant.initial, undefined, clock.now()),
    onEnd: (reason) => events.emit("signedOut", { reason }),
    onStoreError: (error) => events.emit("storeError", { error }),
  });
  const refresher = createRefresher({
    keeper,
    exchange: createRefreshExchange({
      grant,
      clock,
      cooldownMs: refreshCooldownMs,
      onFailure: (error) => events.emit("refreshFailed", { error }),
    }),
    leftMs: (tokens) => leftMsOf(tokens, clock),
    sleep,
    lock,
    lockTimeoutMs,
    onLockError: (error) => events.emit("storeError", { error }),
    toTokens: (answer, previous) => toTokens(answer, previous, clock.now()),
    onRefreshed: ({ scope }, { scope: previous }) => {
      events.emit("refreshed", {});
      if (scope !== undefined && previous !== undefined && scope !== previous) {
        events.emit("scopeChanged", { scope, previous });
      }
    },
  });
  const source = createTokenSource({
    keeper,
    refresher,
    freshness: createFreshness(clock, random),
    canRenew: (tokens) => grant.canRefresh(tokens),
  });

  return {
    keeper,
    refresher,
    source,
    async begin(answer) {
      refresher.stop(new SignedOutError("signed_out"));
      await keeper.begin(toTokens(answer, undefined, clock.now()));
      events.emit("signedIn", {});
    },
    async end(reason) {
      refresher.stop(new SignedOutError(reason));
      await keeper.end(reason);
    },
  };
}
