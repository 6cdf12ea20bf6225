import type { ClientContract, ClientSessionRules } from "./client-contract.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import { isRedirect } from "./redirect.ts";
import type { Wire } from "./wire.ts";

/** What a session's own request carries. */
export interface SessionRequest {
  readonly body?: unknown;
  readonly accessToken?: string;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds; 0 means no limit. */
  readonly timeoutMs?: number;
}

/** Sends the requests of the session itself: sign-in, refresh, sign-out. */
export interface SessionRequests {
  /** @throws ConfigurationError where the contract has no x-session. */
  readonly rules: ClientSessionRules;
  readonly refreshTimeoutMs: number;
  /** Sends one, once. @throws UnexpectedRedirectError, NetworkError, AttemptTimeoutError */
  ask(operationId: string, request: SessionRequest): Promise<Response>;
}

export function createSessionRequests(
  contract: ClientContract,
  baseHref: string,
  wire: Wire,
  refreshTimeoutMs: number,
): SessionRequests {
  return {
    refreshTimeoutMs,
    get rules() {
      if (contract.session !== undefined) return contract.session;
      throw new ConfigurationError(
        "The contract has no x-session: add it, or give the session another grant.",
      );
    },
    async ask(operationId, { body, accessToken, signal, timeoutMs = 0 }) {
      const operation = contract.operations[operationId];
      if (operation === undefined)
        throw new ConfigurationError(`There is no operation ${operationId}: check it.`);
      const headers = new Headers({ Accept: "application/json" });
      if (body !== undefined) headers.set("Content-Type", "application/json");
      if (accessToken !== undefined) headers.set("Authorization", `Bearer ${accessToken}`);
      const request = new Request(baseHref + operation.path, {
        method: operation.method,
        headers,
        redirect: "manual",
        // Tokens are for us and for no cache.
        cache: "no-store",
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal !== undefined && { signal }),
      });
      const response = await wire.send(request, timeoutMs);
      if (isRedirect(response))
        throw new UnexpectedRedirectError(`${operation.method} ${operation.path}`, undefined);
      return response;
    },
  };
}
