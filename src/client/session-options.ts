import { checkOptions } from "./check-options.ts";
import type { ClientContract } from "./client-contract.ts";
import type { GrantFactory } from "./grant.ts";
import type { Lock } from "./lock.ts";
import { ownContract } from "./own-contract.ts";
import { type Sleep, sleep } from "./sleep.ts";
import type { TokenStore } from "./token-store.ts";
import type { Fetch } from "./wire.ts";
import type { WriteJournal } from "./write-journal.ts";

/** What a session is made of; only `baseUrl` must be given. */
export interface SessionOptions {
  /** Where the API is: https, or this machine. */
  readonly baseUrl: string;
  /** The operations and the words of the wire. @default the contract of this package */
  readonly contract?: ClientContract;
  /** How tokens are come by. @default passwordGrant; where the contract has no sessions, nobody is signed in */
  readonly grant?: GrantFactory;
  /** Where tokens are kept. @default memoryStore() */
  readonly store?: TokenStore;
  /** Keeps records of critical writes under way, so that `resumePending` can settle them after a crash. @default none */
  readonly journal?: WriteJournal;
  /** Lets one tab or process at a time refresh. @default none */
  readonly lock?: Lock;
  /** @default the platform's */
  readonly fetch?: Fetch;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
  readonly sleep?: Sleep;
  /** 0 to 1. @default Math.random */
  readonly random?: () => number;
  /** A new name that nobody else has, for idempotency keys. @default crypto.randomUUID */
  readonly newKey?: () => string;
  /**
   * How long to wait for the answer to one attempt, in milliseconds; 0 means for ever.
   *
   * @default 30_000 for critical writes, whose outcome must be settled while somebody waits for it; 0 for all others,
   *   which the caller's own signal can end.
   */
  readonly attemptTimeoutMs?: number;
  /**
   * Whether each attempt bears `X-Request-Id`, one for all attempts of a call, and `X-Attempt`, counted from 1. In a
   * browser the server must allow both (CORS). @default false
   */
  readonly callIds?: boolean;
  /** How often a safe or idempotent call is sent again after a passing failure. @default 2 */
  readonly maxRetries?: number;
  /** How long to wait for the answer to a refresh, in milliseconds; 0 means for ever. @default 10_000 */
  readonly refreshTimeoutMs?: number;
  /** How long after a failed refresh none is tried, in milliseconds; Retry-After may make it longer. @default 5_000 */
  readonly refreshCooldownMs?: number;
  /**
   * How long to wait for the lock before refreshing without it, in milliseconds; 0 means for ever. Longer than its
   * holder may take, who asks twice where an answer is lost: else both spend the same refresh token.
   *
   * @default 25_000
   */
  readonly lockTimeoutMs?: number;
}

/** What a session is made of, complete. */
export type SessionSettings = SessionOptions & Required<Pick<SessionOptions, keyof typeof defaults>>;

const defaults = {
  contract: ownContract,
  // Looked up at each call, so that whoever replaces the platform's fetch later is heeded.
  fetch: (request: Request) => globalThis.fetch(request),
  now: Date.now,
  sleep,
  random: Math.random,
  newKey: () => crypto.randomUUID(),
  maxRetries: 2,
  refreshTimeoutMs: 10_000,
  refreshCooldownMs: 5_000,
  lockTimeoutMs: 25_000,
  callIds: false,
} satisfies Partial<SessionOptions>;

const others = ["baseUrl", "grant", "store", "lock", "journal", "attemptTimeoutMs"];

/** Puts the defaults in. @throws ConfigurationError where an option is unknown, or a number is not 0 or more. */
export function settleOptions(options: SessionOptions): SessionSettings {
  checkOptions("createSession", options, [...Object.keys(defaults), ...others]);
  // What is given as undefined is left out.
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...defaults, ...(Object.fromEntries(given) as SessionOptions) };
}
