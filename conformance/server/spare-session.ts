import type { CredentialPlace, Operation } from "../contract/operation.ts";
import type { SessionContract } from "../contract/session.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Exchange } from "../engine/exchange.ts";
import { placeFor, usualSessionPlace, withCredential } from "./credential.ts";
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
 * Gives a credential that the run itself uses, good and not to be spent, with the place where operations take it.
 *
 * @throws NotApplicable where no operation is secured by a credential that an identity may have
 * @throws NotTestable where no identity is known
 */
export async function goodCredential(server: ServerUnderCheck): Promise<GoodCredential> {
  const { identities, sessions, operations, contract } = server;
  const secured = operations.filter(({ security }) => security.isRequired);
  if (!secured.some(({ security }) => security.takesBearer || security.places.length > 0))
    throw new NotApplicable("The contract secures no operation by a bearer token, an API key or a cookie.");
  if (identities.length === 0) throw new NotTestable("No identity is known: name some with --identities.");
  for (const operation of secured) {
    const [first] = identities.filter((one) => placeFor(operation, one, contract) !== undefined);
    if (first) {
      const placeOf = (one: Operation) => placeFor(one, first, contract);
      return { value: await sessions.accessToken(first), placeOf };
    }
  }
  throw new NotTestable("No identity has a credential that an operation takes: name one with an apiKey.");
}

/** Holds a credential that is good. */
export interface GoodCredential {
  readonly value: string;
  readonly placeOf: (operation: Operation) => CredentialPlace | undefined;
}

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
  const place = usualSessionPlace(operation, server.contract);
  const authorized = withCredential(planned.request, place, tokens.accessToken);
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
  { contract, baseUrl }: ServerUnderCheck,
  refreshToken: string,
): OutgoingRequest {
  const refresh = contract.session?.refresh;
  if (!refresh) throw new NotApplicable("The contract's x-session has no refresh.");
  const values = [[refresh.refreshToken, refreshToken]] as const;
  return sessionRequest(contract, baseUrl, { operation: refresh.operation, values });
}

/** Gives the refresh token of a session. @throws NotApplicable where sessions have none */
export function refreshTokenOf({ tokens }: SpareSession): string {
  if (tokens.refreshToken === undefined)
    throw new NotApplicable("Sessions of the contract have no refresh token.");
  return tokens.refreshToken;
}
