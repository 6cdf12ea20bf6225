import type { Contract } from "../contract/contract.ts";
import type { CredentialPlace, KeyPlace, Operation } from "../contract/operation.ts";
import { isSamePlace } from "./credential.ts";
import type { Credentials, Identity } from "./identity.ts";

/** Pairs a place of a request with what of an identity goes there. */
export interface Bearing {
  readonly place: CredentialPlace;
  /** The token of a session, an API key, or name and password as they are. */
  readonly proof: "session" | "key" | "password";
}

/** Gets what an identity bears in a place: a session's token, an API key, or what the scheme Basic takes. */
export interface CredentialSource {
  readonly credential: (identity: Identity, bearing: Bearing) => Promise<string>;
}

/**
 * Finds how an identity gets in to an operation: the first way for which it has every credential, one with a session
 * before those without.
 *
 * @returns nothing where there is none
 */
export function bearingsFor(
  { security }: Pick<Operation, "security">,
  { credentials }: Identity,
  contract: Contract,
): readonly Bearing[] | undefined {
  const open = security.ways.flatMap((way) => {
    const bearings = way.flatMap((place): readonly Bearing[] => {
      const proof = proofIn(place, credentials, contract);
      return proof ? [{ place, proof }] : [];
    });
    return bearings.length === way.length && !guessesAKey(bearings, credentials) ? [bearings] : [];
  });
  return open.find((bearings) => bearings.some(({ proof }) => proof === "session")) ?? open[0];
}

/** Of one key, without the name of a scheme, nobody can say to which of two places it belongs. */
function guessesAKey(bearings: readonly Bearing[], { apiKeys = {} }: Credentials): boolean {
  const unnamed = bearings.filter(
    ({ place, proof }) => proof === "key" && "scheme" in place && !Object.hasOwn(apiKeys, place.scheme),
  );
  return unnamed.length > 1;
}

function proofIn(
  place: CredentialPlace,
  credentials: Credentials,
  contract: Contract,
): Bearing["proof"] | undefined {
  if (place.in === "basic") return basicOf(credentials) === undefined ? undefined : "password";
  const isOfSessions = sessionPlaces(contract).some((one) => isSamePlace(one, place));
  const session = isOfSessions && hasSession(credentials, contract) ? "session" : undefined;
  if (!("name" in place)) return session;
  if (Object.hasOwn(credentials.apiKeys ?? {}, place.scheme)) return "key";
  // A cookie that a sign-in sets is no place for a key.
  if (isOfSessions && (contract.session?.tokens.cookies ?? []).length > 0) return session;
  return credentials.apiKey === undefined ? session : "key";
}

/** Tells whether somebody has a token, or is to sign in for one: not where nothing says how and Basic will do. */
export function hasSession(credentials: Credentials, { session, operations }: Contract): boolean {
  if (!("password" in credentials)) return "token" in credentials;
  const takesBasic = operations.some(({ security }) =>
    security.ways.flat().some((one) => one.in === "basic"),
  );
  return session !== undefined || !takesBasic;
}

/** Gives the key that an identity has for a place; nothing where it has none. */
export function keyFor({ credentials }: Identity, { scheme }: KeyPlace): string | undefined {
  return credentials.apiKeys?.[scheme] ?? credentials.apiKey;
}

/**
 * Gives a name and a password as the scheme Basic takes them; nothing where there are none, or it cannot say them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7617.html#section-2
 */
export function basicOf(credentials: Credentials): string | undefined {
  if (!("password" in credentials) || credentials.username.includes(":")) return undefined;
  return `${credentials.username}:${credentials.password}`;
}

/** Finds where an operation takes the token of a session; nothing where it asks for something else. */
export function sessionPlace({ security }: Operation, contract: Contract): CredentialPlace | undefined {
  const places = security.ways.flat();
  return sessionPlaces(contract).flatMap((one) => places.find((place) => isSamePlace(one, place)) ?? [])[0];
}

/**
 * Lists where the token of a session goes: into the cookie that a sign-in sets, else with the scheme Bearer where any
 * operation takes that, else to wherever operations take a key.
 */
function sessionPlaces({ session, operations }: Contract): readonly CredentialPlace[] {
  const cookies = session?.tokens.cookies ?? [];
  if (cookies.length > 0) return cookies.map((name) => ({ in: "cookie", name, scheme: name }));
  const places = operations.flatMap(({ security }) => security.ways.flat());
  const keys = places.filter((place) => "name" in place);
  const isBorne = keys.length === 0 || places.some((place) => place.in === "bearer");
  return isBorne ? [{ in: "bearer" }] : keys;
}

/** Gives the usual place of a session's token, for operations that ask for none and take it nevertheless. */
export function usualSessionPlace(operation: Operation, contract: Contract): CredentialPlace {
  return sessionPlace(operation, contract) ?? sessionPlaces(contract)[0] ?? { in: "bearer" };
}
