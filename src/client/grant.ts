import type { SessionRequests } from "./session-requests.ts";
import type { TokenAnswer } from "./token-answer.ts";
import type { Tokens } from "./tokens.ts";

/** What a person signs in with. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** How a session comes by its tokens. */
export interface Grant {
  /** Tokens that need no sign-in. */
  readonly initial?: TokenAnswer;
  /** Asks for the first tokens; absent where nobody signs in. */
  signIn?(credentials: Credentials | undefined, signal: AbortSignal | undefined): Promise<TokenAnswer>;
  /** Tells whether these tokens can be renewed without a person; where not, a 401 is final. */
  canRefresh(tokens: Tokens): boolean;
  /** Asks for the successor; `refused` only where the server says that there will be none. */
  refresh(tokens: Tokens, signal: AbortSignal): Promise<TokenAnswer | "refused">;
  /**
   * Ends the session at the server; nobody here holds the tokens any more, and a failure changes nothing.
   *
   * @param renew answers successors, for a server that knows a session by its access token; undefined unless that has
   *   expired and can be renewed.
   */
  signOut?(
    tokens: Tokens,
    signal: AbortSignal | undefined,
    renew: (() => Promise<Tokens | "refused">) | undefined,
  ): Promise<void>;
}

/** Makes a grant for one session, over that session's own requests. */
export type GrantFactory = (requests: SessionRequests) => Grant;
