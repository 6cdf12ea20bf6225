import { parseBearerCredentials } from "../../src/contract/index.ts";
import { type Awaitable, andThen } from "../awaitable.ts";
import { type Caller, callerOf } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Services } from "../services.ts";
import type { AccessStanding } from "../store/store.ts";

/**
 * Finds out who sends a request. Nothing is cached: a session that has just ended is refused at once.
 *
 * @throws Refusal `token_missing`, `token_invalid`, `session_revoked` or `token_expired`; `request_malformed`
 *   where there are several credentials.
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-2
 */
export function authenticate(header: string | null, services: Services): Awaitable<Caller> {
  if (header === null) throw new Refusal("token_missing", { detail: "The request has no access token." });
  if (header.includes(",")) {
    throw new Refusal("request_malformed", {
      detail: "The request has more than one set of credentials.",
      errors: [{ pointer: "/headers/Authorization", message: "must be given once" }],
    });
  }
  const token = parseBearerCredentials(header);
  if (token === undefined) throw invalidToken();
  const { store, cryptography, clock } = services;
  return andThen(cryptography.sha256(token), (tokenHash) =>
    andThen(store.findByAccessToken(tokenHash), (standing) => callerBehind(standing, clock())),
  );
}

function callerBehind(standing: AccessStanding | undefined, nowMs: number): Caller {
  if (standing === undefined) throw invalidToken();
  if (standing.session.revokedAtMs !== null || standing.session.endsAtMs <= nowMs) {
    throw new Refusal("session_revoked", { detail: "The session behind the access token has ended." });
  }
  if (standing.expiresAtMs <= nowMs) {
    throw new Refusal("token_expired", { detail: "The access token has expired." });
  }
  return callerOf(standing);
}

function invalidToken(): Refusal {
  return new Refusal("token_invalid", { detail: "The access token is not valid." });
}
