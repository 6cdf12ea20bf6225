import type { Contract } from "../contract/contract.ts";
import type { CredentialPlace, Operation } from "../contract/operation.ts";
import { type HeaderField, headerOf } from "../engine/exchange.ts";
import type { Identity } from "./identity.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";

const bearer: CredentialPlace = { in: "bearer" };

/**
 * Finds where an operation takes what an identity proves itself with: a session's token, or an API key.
 *
 * @returns nothing where it asks for something else
 */
export function placeFor(
  operation: Operation,
  { credentials }: Identity,
  contract: Contract,
): CredentialPlace | undefined {
  if (!("apiKey" in credentials)) return sessionPlace(operation, contract);
  const sessions = sessionPlaces(contract);
  const keys = operation.security.places.filter((place) => place.in !== "bearer");
  // A cookie that a sign-in sets is no place for a key.
  return keys.find((place) => place.in !== "cookie" || !isAmong(sessions, place));
}

/** Finds where an operation takes the token of a session; nothing where it asks for something else. */
export function sessionPlace({ security }: Operation, contract: Contract): CredentialPlace | undefined {
  const places = sessionPlaces(contract);
  if (isAmong(places, bearer)) return security.takesBearer ? bearer : undefined;
  return security.places.find((place) => isAmong(places, place));
}

/**
 * Lists where the token of a session goes: into the cookie that a sign-in sets, else with the scheme Bearer where any
 * operation takes that, else to wherever operations take a key.
 */
function sessionPlaces({ session, operations }: Contract): readonly CredentialPlace[] {
  const cookies = session?.tokens.cookies ?? [];
  if (cookies.length > 0) return cookies.map((name) => ({ in: "cookie", name }));
  if (operations.some(({ security }) => security.takesBearer)) return [bearer];
  const keys = operations.flatMap(({ security }) => security.places);
  return keys.length > 0 ? keys : [bearer];
}

/** Gives the usual place of a session's token, for operations that ask for none and take it nevertheless. */
export function usualSessionPlace(operation: Operation, contract: Contract): CredentialPlace {
  return sessionPlace(operation, contract) ?? sessionPlaces(contract)[0] ?? bearer;
}

function isAmong(places: readonly CredentialPlace[], place: CredentialPlace): boolean {
  return places.some((one) => one.in === place.in && nameOf(one) === nameOf(place));
}

function nameOf(place: CredentialPlace): string {
  return place.in === "bearer" ? "" : place.name.toLowerCase();
}

/** Writes the header field that carries a credential. */
export function credentialField(place: CredentialPlace, value: string): HeaderField {
  if (place.in === "bearer") return ["Authorization", `Bearer ${value}`];
  return place.in === "header" ? [place.name, value] : ["Cookie", `${place.name}=${value}`];
}

/** Reads the credential that a request has in a place. */
export function credentialIn(
  request: Pick<OutgoingRequest, "headers">,
  place: CredentialPlace,
): string | undefined {
  if (place.in === "bearer") return /^Bearer (.*)$/i.exec(headerOf(request, "Authorization") ?? "")?.[1];
  if (place.in === "header") return headerOf(request, place.name);
  const pairs = (headerOf(request, "Cookie") ?? "").split("; ");
  return pairs.find((pair) => pair.startsWith(`${place.name}=`))?.slice(place.name.length + 1);
}

/** Copies a request with a credential in its place; without a value what is there is taken out. */
export function withCredential(
  request: OutgoingRequest,
  place: CredentialPlace,
  value?: string,
): OutgoingRequest {
  const field = value === undefined ? undefined : credentialField(place, value);
  if (place.in === "bearer") return withHeader(request, "Authorization", field?.[1]);
  if (place.in === "header") return withHeader(request, place.name, field?.[1]);
  const others = (headerOf(request, "Cookie") ?? "")
    .split("; ")
    .filter((pair) => pair !== "" && !pair.startsWith(`${place.name}=`));
  const cookies = [...others, ...(field ? [field[1]] : [])].join("; ");
  return withHeader(request, "Cookie", cookies === "" ? undefined : cookies);
}
