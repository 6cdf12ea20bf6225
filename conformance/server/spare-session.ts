import type { SessionContract } from "../contract/session.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Exchange } from "../engine/exchange.ts";
import { inSession } from "./authorize.ts";
import { bearingsFor } from "./bearings.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { sessionRequest } from "./session-request.ts";
import { withEndedToken } from "./session-visits.ts";
import type { Tokens } from "./tokens.ts";

/** Holds a session that a rule may spend, and what the contract says of sessions. */
export interface SpareSession {
  readonly session: SessionContract;
  readonly tokens: Tokens;
}

/**
 * Signs in for a session that may be spent.
 *
 * @throws NotApplicable where the contract has no `x-session`
 * @throws NotTestable where no identity can sign in by it
 */
export async function spareSession(server: ServerUnderCheck): Promise<SpareSession> {
  const { contract, identities, sessions } = server;
  if (!contract.session)
    throw new NotApplicable("The contract has no x-session that says how anybody signs in.");
  const somebody = identities.find(({ credentials }) => "password" in credentials);
  const tokens = somebody && (await sessions.signIn(somebody));
  if (!tokens) throw new NotTestable("No identity with a password is known: name one with --identities.");
  return { session: contract.session, tokens };
}

/**
 * Makes sure that a run has a good credential, of which bad ones can be made.
 *
 * @throws NotApplicable where no operation is secured by a credential that an identity may have
 * @throws NotTestable where no identity has one
 */
export function requireCredential({ identities, operations, contract }: ServerUnderCheck): void {
  const secured = operations.filter(({ security }) => security.isRequired && security.ways.length > 0);
  if (secured.length === 0) throw new NotApplicable(noneSecured);
  if (identities.length === 0) throw new NotTestable("No identity is known: name some with --identities.");
  if (!secured.some((operation) => identities.some((one) => bearingsFor(operation, one, contract))))
    throw new NotTestable("No identity has a credential that an operation takes: name one with an apiKey.");
}

/** Why no bad credential can be tried: a sentence. */
export const noneSecured =
  "The contract secures no operation by a token, an API key, a cookie, or a name and a password.";

/**
 * Ends a session, as its owner does.
 *
 * @throws NotApplicable where the contract has no sign-out
 * @throws NotTestable where the server does not let the owner sign out
 */
export async function signOut(server: ServerUnderCheck, { session, tokens }: SpareSession): Promise<void> {
  const id = session.signOut?.operation;
  const operation = id === undefined ? undefined : server.contract.operation(id);
  if (!operation) throw new NotApplicable("The contract's x-session has no sign-out.");
  const planned = await server.plan(operation, { isAnonymous: true });
  if ("refused" in planned) throw new NotTestable(`${operation.id} ${planned.refused}.`);
  const authorized = await inSession(planned.request, operation, tokens.accessToken, server);
  const { response } = await server.send(
    withEndedToken(authorized, session.signOut?.refreshToken, tokens.refreshToken),
  );
  if (!response || response.status >= 300)
    throw new NotTestable(
      `${operation.id} answered ${response?.status ?? "nothing"} to the session's owner.`,
    );
}

/**
 * Asks for new tokens with a refresh token.
 *
 * @throws NotApplicable where the contract has no refresh
 * @throws NotTestable where the server puts it off, and goes on to
 */
export async function refreshWith(server: ServerUnderCheck, refreshToken: string): Promise<Exchange> {
  const exchange = await server.send(refreshRequest(server, refreshToken));
  if (isThrottled(exchange))
    throw new NotTestable(
      `${exchange.operationId} is put off (${exchange.response?.status}) again and again.`,
    );
  return exchange;
}

/** Writes the request that asks for new tokens. @throws NotApplicable where the contract has no refresh */
export function refreshRequest(
  { contract, baseUrl, identities }: ServerUnderCheck,
  refreshToken: string,
): OutgoingRequest {
  const refresh = contract.session?.refresh;
  if (!refresh) throw new NotApplicable("The contract's x-session has no refresh.");
  const values = [[refresh.refreshToken, refreshToken]] as const;
  const operation = contract.operation(refresh.operation);
  const as = operation && identities.find((one) => bearingsFor(operation, one, contract));
  return sessionRequest(contract, baseUrl, { operation: refresh.operation, values, ...(as && { as }) });
}

/** Gives the refresh token of a session. @throws NotApplicable where sessions have none */
export function refreshTokenOf({ tokens }: SpareSession): string {
  if (tokens.refreshToken === undefined)
    throw new NotApplicable("Sessions of the contract have no refresh token.");
  return tokens.refreshToken;
}
