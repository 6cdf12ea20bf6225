import { CallFailure } from "./call-failure.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Holds what instances of the sample client share that name the same store. */
export interface SampleStore {
  held: SampleTokens | undefined;
  /** The refresh that is under way. */
  running: Promise<string> | undefined;
}

/** Describes the tokens of a session. */
export interface SampleTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAtMs: number;
  /** How long they last from their issue. In milliseconds. */
  readonly lifetimeMs: number;
  /** Whether the refresh token was refused, so that none will come after them. */
  readonly isLast?: true;
  uses: number;
}

/** Opens a store without tokens. */
export function openSampleStore(): SampleStore {
  return { held: undefined, running: undefined };
}

/** Gives a store as one instance of the client sees it; the honest one sees all that is there. */
export function viewOf(store: SampleStore, switches: SampleClientSwitches): SampleStore {
  let own: Promise<string> | undefined;
  const othersRefresh = (): Promise<string> | undefined => {
    if (store.running === own || !switches.sharesRefreshAmongClients) return own;
    if (switches.servesOtherClients || !store.running) return store.running;
    const failure = Promise.reject(new CallFailure("refresh-failed", "Another client refreshes."));
    // Who only looks whether there is a refresh does not wait for it.
    failure.catch(() => {});
    return failure;
  };
  return {
    get held() {
      return store.held;
    },
    set held(tokens) {
      store.held = tokens;
    },
    get running() {
      return othersRefresh();
    },
    set running(refresh) {
      own = refresh;
      store.running = refresh;
    },
  };
}
