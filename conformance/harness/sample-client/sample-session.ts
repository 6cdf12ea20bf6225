import type { Json } from "../../contract/json.ts";
import { readPointer, withPointer } from "../../contract/json-pointer.ts";
import type { ClientContract } from "../client-contract.ts";
import { CallFailure } from "./call-failure.ts";
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

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAtMs: number;
  uses: number;
}

/** Says what the session sends with, and how it misbehaves. */
export interface SampleSessionOptions {
  readonly contract: ClientContract;
  readonly switches: SampleClientSwitches;
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
export function createSampleSession({ contract, switches, post }: SampleSessionOptions): SampleSession {
  const { session } = contract;
  let held: Tokens | undefined;
  let running: Promise<string> | undefined;
  let generation = 0;
  let last: Tokens | undefined;
  let serverAheadMs = 0;

  const keep = (body: Json): string => {
    const at = (pointer: string) => readPointer(body, pointer);
    const accessToken = at(session.tokens.accessToken);
    if (typeof accessToken !== "string" && switches.checksTokens) {
      throw new CallFailure("refresh-failed", "The answer holds no token.");
    }
    const lifetimeMs = Number(at(session.tokens.expiresInSeconds) ?? 3600) * 1000;
    const refreshToken =
      held && switches.keepsRefreshToken ? held.refreshToken : String(at(session.tokens.refreshToken));
    held = {
      accessToken: String(accessToken),
      refreshToken,
      expiresAtMs: Date.now() + lifetimeMs,
      uses: 0,
    };
    return held.accessToken;
  };

  const refresh = async (signal?: AbortSignal, attempt = 1): Promise<string> => {
    if (!held) throw new CallFailure("signed-out", "There is no session.");
    const { refreshToken } = held;
    const startedIn = generation;
    const sent = withPointer({}, session.refresh.refreshToken, refreshToken);
    const { status, body } = await post(session.refresh.operation, sent, signal && { signal }).catch(
      (error: unknown) => {
        if (attempt < switches.lostRefreshAttempts) return refresh(signal, attempt + 1).then(replaced);
        throw error;
      },
    );
    if (status === alreadyReplaced && held) return held.accessToken;
    if (generation !== startedIn && switches.bindsRefreshToSession) {
      throw new CallFailure("signed-out", "The session ended while it was refreshed.");
    }
    if (status === 200) return keep(body);
    const isRefused = status === 400 || status === 401;
    const attempts = isRefused ? (switches.retriesRefusedRefresh ? 2 : 1) : switches.refreshAttempts;
    if (attempt < attempts) return refresh(signal, attempt + 1);
    if (isRefused && switches.forgetsRefusedTokens) held = undefined;
    throw isRefused
      ? new CallFailure("signed-out", "The refresh token was refused.")
      : new CallFailure("refresh-failed", `The refresh was answered with ${status}.`);
  };

  const run = (signal?: AbortSignal): Promise<string> => {
    const started = refresh(signal).finally(() => {
      if (running === started) running = undefined;
    });
    running = started;
    return started;
  };

  const isDue = ({ expiresAtMs, uses }: Tokens) =>
    (switches.refreshesBeforeExpiry &&
      Date.now() + (switches.comparesWithServerClock ? serverAheadMs : 0) >=
        expiresAtMs - switches.earlyRefreshMs) ||
    uses >= switches.usesPerToken;

  return {
    start: ({ accessToken, refreshToken, expiresInSeconds }) => {
      held = { accessToken, refreshToken, expiresAtMs: Date.now() + expiresInSeconds * 1000, uses: 0 };
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
      const token = held?.accessToken;
      generation += 1;
      last = held;
      held = undefined;
      if (session.signOut && token !== undefined) await post(session.signOut.operation, null, { token });
    },
    isOpen: () => held !== undefined,
    revive: () => {
      held ??= last;
    },
    note: (date) => {
      if (date !== null) serverAheadMs = Date.parse(date) - Date.now();
    },
    generation: () => generation,
    token: async () => {
      if (held && isDue(held)) return switches.sharesEarlyRefresh && running ? running : run();
      if (running && switches.waitsForRefresh) return running;
      if (held) held.uses += 1;
      return held?.accessToken;
    },
    replace: async (refused, { evenIfReplaced = !switches.comparesRefusedToken, signal } = {}) => {
      if (held && held.accessToken !== refused && !evenIfReplaced) return held.accessToken;
      if (running && switches.servesOnlyTheFirst) {
        throw new CallFailure("refresh-failed", "Somebody else is refreshing the session.");
      }
      if (running && switches.leavesWaitersHanging) return running.catch(() => new Promise(() => {}));
      return running && switches.sharesLateRefresh ? running : run(signal);
    },
  };
}
