import type { ClientContract } from "./client-contract.ts";
import type { Credentials } from "./grant.ts";
import type { Sender } from "./sender.ts";
import type { Listener, SessionEvents } from "./session-events.ts";
import type { SessionFetch } from "./session-fetch.ts";
import type { TokenAnswer } from "./token-answer.ts";

/** Who is signed in, and everything that is sent in their name. */
export interface Session {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly contract: ClientContract;
  /**
   * Signs in, once: a failure is never tried again by itself, for that could lock the account.
   *
   * @param credentials what a person types in; grants that sign a program in take none.
   * @throws InvalidCredentialsError, HttpError, TokenResponseError, NetworkError
   */
  signIn(credentials?: Credentials, options?: { signal?: AbortSignal }): Promise<void>;
  /**
   * Signs out: here at once, then at the server, whose answer changes nothing. An access token that has expired is
   * renewed for that one request. Calls under way end with SignedOutError.
   */
  signOut(options?: { signal?: AbortSignal }): Promise<void>;
  /** Begins the session with tokens that were come by elsewhere. */
  adopt(tokens: TokenAnswer): Promise<void>;
  /** Answers an access token that can be used, renewed first where it has expired. @throws SignedOutError, RefreshFailedError */
  token(): Promise<string>;
  /**
   * Answers another access token than the one that was rejected: the session's own where it differs, else a new
   * one. Refreshes that are asked for at the same time are one.
   *
   * @param rejected the access token that is of no use any more; left out, the present one is renewed early.
   * @throws SignedOutError, RefreshFailedError
   */
  refresh(rejected?: string): Promise<string>;
  /** As the platform's `fetch`, in the session's name; for event streams, uploads and generated clients. */
  readonly fetch: SessionFetch;
  /** Sends a request as a named operation, and tells how it went. */
  readonly send: Sender;
  /** Listens to what happens in the session; answers a function that ends it. */
  on<Name extends keyof SessionEvents>(name: Name, listener: Listener<Name>): () => void;
  /** Ends every refresh under way and everything to come; the stored tokens stay for others. */
  dispose(): void;
}
