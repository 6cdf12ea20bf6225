import { openCall } from "./call.ts";
import { operationOf } from "./client-contract.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Line } from "./line.ts";
import type { Parts } from "./parts.ts";
import type { SessionRequests } from "./session-requests.ts";

/** Creates the sender of one session's own requests. */
export function createSessionRequests(
  { contract, base, refreshTimeoutMs }: Parts,
  attempt: Line["attempt"],
): SessionRequests {
  // Tokens are for us and for no cache.
  const cache = "no-store";
  return {
    get rules() {
      if (contract.session) return contract.session;
      throw new ConfigurationError("The contract has no x-session: use another grant.");
    },
    refreshTimeoutMs,
    ask(operationId, { body, accessToken, signal, timeoutMs = 0 }) {
      const operation = operationOf(contract, operationId);
      const { method, path } = operation;
      const headers = new Headers({ Accept: "application/json" });
      if (body !== undefined) headers.set("Content-Type", "application/json");
      if (accessToken) headers.set("Authorization", `Bearer ${accessToken}`);
      const init = { method, headers, body: JSON.stringify(body), cache, signal } as const;
      return attempt(
        openCall(base.href + path, init, { operation, isBare: true, isOwn: true, timeoutMs }, operationId),
      );
    },
    send(request, target, { signal, timeoutMs = 0 }) {
      const { method, headers } = request;
      const plan = { target, isBare: true, isOwn: true, timeoutMs };
      // Whoever made the request may want to see a redirect: here it is an error.
      return attempt(openCall(request, { method, headers, cache, signal, redirect: "error" }, plan));
    },
  };
}
