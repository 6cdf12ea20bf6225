import type { Json } from "../../contract/json.ts";
import { readPointer, withPointer } from "../../contract/json-pointer.ts";
import type { ClientContract } from "../client-contract.ts";
import { CallFailure } from "./call-failure.ts";
import type { SampleStore, SampleTokens } from "./sample-store.ts";
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
  readonly token: () => Promise<string | undefined>;
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
  ) => Promise<{ readonly status: number; readonly body: Json }>;
}

/** Stands for the answer to a refresh that a repetition has replaced. */
const alreadyReplaced = 0;
const replaced = () => ({ status: alreadyReplaced, body: null });

/** Creates a session without tokens. */
export function createSampleSession(options: SampleSessionOptions): SampleSession {
  const { contract, switches, store, post } = options;
  const { session } = contract;
  let generation = 0;
  let last: SampleTokens | undefined;
  let serverAheadMs = 0;
  /** What this instance has seen last, whatever others have put into the store since. */
  let seen: SampleTokens | undefined;

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
    const lifetimeMs = Number(at(session.tokens.expiresInSeconds) ?? 3600) * 1000;
    const refreshToken =
      store.held && switches.keepsRefreshToken
        ? store.held.refreshToken
        : String(at(session.tokens.refreshToken));
    hold({
      accessToken: String(accessToken),
      refreshToken,
      expiresAtMs: Date.now() + lifetimeMs,
      uses: 0,
    });
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
    const { status, body } = await post(session.refresh.operation, sent, signal && { signal }).catch(
      (error: unknown) => {
        if (attempt < switches.lostRefreshAttempts) return refresh(signal, attempt + 1).then(replaced);
        throw error;
      },
    );
    if (status === alreadyReplaced && store.held) return store.held.accessToken;
    if (generation !== startedIn && switches.bindsRefreshToSession) {
      throw new CallFailure("signed-out", "The session ended while it was refreshed.");
    }
    if (status === 200) return keep(body);
    const isRefused = status === 400 || status === 401;
    const attempts = isRefused ? (switches.retriesRefusedRefresh ? 2 : 1) : switches.refreshAttempts;
    if (attempt < attempts) return refresh(signal, attempt + 1);
    if (store.held && store.held.refreshToken !== refreshToken) return adopt(store.held);
    if (isRefused && switches.forgetsRefusedTokens) hold(undefined);
    throw isRefused
      ? new CallFailure("signed-out", "The refresh token was refused.")
      : new CallFailure("refresh-failed", `The refresh was answered with ${status}.`);
  };

  const run = (signal?: AbortSignal): Promise<string> => {
    const started = refresh(signal).finally(() => {
      if (store.running === started) store.running = undefined;
    });
    store.running = started;
    return started;
  };

  const isDue = ({ expiresAtMs, uses }: SampleTokens) =>
    (switches.refreshesBeforeExpiry &&
      Date.now() + (switches.comparesWithServerClock ? serverAheadMs : 0) >=
        expiresAtMs - switches.earlyRefreshMs) ||
    uses >= switches.usesPerToken;

  return {
    start: ({ accessToken, refreshToken, expiresInSeconds }) => {
      hold({ accessToken, refreshToken, expiresAtMs: Date.now() + expiresInSeconds * 1000, uses: 0 });
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
    token: async () => {
      if (switches.trustsItsOwnExpiry && seen && seen !== store.held && isDue(seen)) {
        hold(seen);
        return run();
      }
      const { held, running } = store;
      if (held && isDue(held)) return switches.sharesEarlyRefresh && running ? waitFor(running) : run();
      if (running && switches.waitsForRefresh) return waitFor(running);
      if (!held) return switches.noticesSignOutOfOthers ? undefined : seen?.accessToken;
      held.uses += 1;
      return switches.usesStoredTokensAtOnce || !seen ? adopt(held) : seen.accessToken;
    },
    replace: async (refused, { evenIfReplaced = !switches.comparesRefusedToken, signal } = {}) => {
      const { held, running } = store;
      if (held && held.accessToken !== refused && !evenIfReplaced) return adopt(held);
      if (running && switches.servesOnlyTheFirst) {
        throw new CallFailure("refresh-failed", "Somebody else is refreshing the session.");
      }
      if (running && switches.leavesWaitersHanging) return running.catch(() => new Promise(() => {}));
      return running && switches.sharesLateRefresh ? waitFor(running) : run(signal);
    },
  };
}
