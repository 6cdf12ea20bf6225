import type { ClientSessionRules } from "./client-contract.ts";

/** What ends a session's own request. */
export interface RequestLimit {
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. @default 0, which means no limit */
  readonly timeoutMs?: number;
}

/** What a session's own request carries. */
export interface SessionRequest extends RequestLimit {
  readonly body?: unknown;
  readonly accessToken?: string;
}

/** Sends the requests of the session itself: sign-in, refresh, sign-out. */
export interface SessionRequests {
  /** @throws ConfigurationError where the contract has no x-session. */
  readonly rules: ClientSessionRules;
  readonly refreshTimeoutMs: number;
  /** Sends one, once. @throws UnexpectedRedirectError, NetworkError, AttemptTimeoutError */
  ask(operationId: string, request: SessionRequest): Promise<Response>;
  /** Sends a request that is no operation of the contract, once. @param target names it in errors. @throws as `ask` does */
  send(request: Request, target: string, limit: RequestLimit): Promise<Response>;
}
