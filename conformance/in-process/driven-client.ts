import type { FailureKind, Outcome } from "../harness/adapter-protocol.ts";

/** Says where a client under test finds its server, and what it may share. */
export interface ClientEnvironment {
  /** Where the scripted server listens, without a slash at the end. */
  readonly baseUrl: string;
  /** Where that server serves the contract as JSON. */
  readonly contractUrl: string;
  /**
   * Where tokens are kept, for a client that keeps them outside itself: instances that share a session get the same
   * map. A client that keeps its tokens to itself leaves it alone, and has no {@link DrivenClient.sharesStore}.
   */
  readonly store: Map<string, string>;
  /** The platform's fetch as it was when this module was loaded, so that a mock of the global one is passed by. */
  readonly fetch: typeof fetch;
}

/** Holds the tokens that a session starts with. */
export interface GivenTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds until the access token expires, counted from now. */
  readonly expiresInSeconds: number;
}

/** Describes one call that the client is to make. */
export interface GivenCall {
  readonly operationId: string;
  readonly method: string;
  /** Relative and complete: append it to the base URL. */
  readonly url: string;
  /** What the caller itself sets, with the body's `Content-Type` where there is a body. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it goes over the wire. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** The body as a value, where it is JSON. */
  readonly json?: unknown;
  /** Is aborted where the caller gives up. */
  readonly signal: AbortSignal;
}

/** Says how a call ended. A `Response` says it too. */
export interface CallResult {
  /** The status that the caller sees in the end. */
  readonly status: number;
  /** How it came to that: sent, sent again, or found to have landed. Judged only where given. */
  readonly outcome?: Outcome | undefined;
}

/**
 * Describes a client as a check drives it. What it does not have makes the rules that need it not applicable.
 *
 * A method that throws says that the call failed, with no status to tell.
 */
export interface DrivenClient {
  /** Starts a session with these tokens, in place of the one before. */
  readonly session?: (tokens: GivenTokens) => void | Promise<void>;
  /** Makes one call. Calls may overlap. */
  readonly call: (call: GivenCall) => Promise<CallResult>;
  /** Signs in. Throws, or gives the status, where that is refused. */
  readonly signIn?: (credentials: SignInCredentials) => Promise<SignInResult>;
  readonly signOut?: () => Promise<void>;
  /** Whether it keeps its tokens in the store of its environment, so that another instance sees them. Default false. */
  readonly sharesStore?: boolean;
  /** Says in which way a call failed, in the protocol's words; judged only where given. */
  readonly kindOf?: (error: unknown) => FailureKind | undefined;
  /** Is called when a scenario has ended. */
  readonly close?: () => void | Promise<void>;
}

/** Holds what a user signs in with. */
export interface SignInCredentials {
  readonly username: string;
  readonly password: string;
}

/** Says how a sign-in ended: nothing where it succeeded. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is one of the two
export type SignInResult = void | Pick<CallResult, "status">;

/** Makes a client, one for each instance of each scenario. */
export type ClientFactory = (environment: ClientEnvironment) => DrivenClient | Promise<DrivenClient>;
