import { type ClientContract, type ClientSessionRules, operationOf } from "./client-contract.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import { isRedirect } from "./redirect.ts";
import type { Sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";
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
  /** Sends a request that is no operation of the contract, once. @param target names it in errors. @throws as `ask` does */
  send(
    request: Request,
    target: string,
    limit: Pick<SessionRequest, "signal" | "timeoutMs">,
  ): Promise<Response>;
}

/** What a session's own requests take. */
export interface SessionRequestsOptions {
  readonly contract: ClientContract;
  /** Without a trailing slash. */
  readonly baseHref: string;
  readonly wire: Wire;
  readonly sleep: Sleep;
  readonly refreshTimeoutMs: number;
}

/** Creates the sender of one session's own requests. */
export function createSessionRequests(options: SessionRequestsOptions): SessionRequests {
  const { contract, baseHref, wire, sleep, refreshTimeoutMs } = options;
  async function send(
    request: Request,
    target: string,
    { signal, timeoutMs = 0 }: Pick<SessionRequest, "signal" | "timeoutMs">,
    operationId?: string,
  ): Promise<Response> {
    const limit = startTimeLimit(timeoutMs, sleep, () => new AttemptTimeoutError(target, timeoutMs));
    const signals = [signal, limit?.signal].filter((each) => each !== undefined);
    const limited = new Request(request, {
      redirect: "manual",
      // Tokens are for us and for no cache.
      cache: "no-store",
      signal: AbortSignal.any(signals),
    });
    const template = operationId && contract.operations[operationId]?.path;
    const answer = await wire(limited, { operationId, template, resendCount: 0 }).finally(limit?.stop);
    if (isRedirect(answer)) throw new UnexpectedRedirectError(target, undefined);
    return answer;
  }

  return {
    refreshTimeoutMs,
    send,
    get rules() {
      if (contract.session !== undefined) return contract.session;
      throw new ConfigurationError(
        "The contract has no x-session: add it, or give the session another grant.",
      );
    },
    ask(operationId, { body, accessToken, ...limit }) {
      const { method, path } = operationOf(contract, operationId);
      const headers = new Headers({ Accept: "application/json" });
      if (body !== undefined) headers.set("Content-Type", "application/json");
      if (accessToken !== undefined) headers.set("Authorization", `Bearer ${accessToken}`);
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
      return send(new Request(baseHref + path, init), `${method} ${path}`, limit, operationId);
    },
  };
}
