import type { CredentialPlace, Operation } from "../contract/operation.ts";
import { type Bearing, bearingsFor } from "./bearings.ts";
import { isSamePlace } from "./credential.ts";
import type { Identity } from "./identity.ts";
import { callerFor } from "./role-identity.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Says where a request has a bad credential, or none, and what good ones are beside it. */
export interface BadCredential {
  readonly place: CredentialPlace;
  /** Who calls, where somebody has what that way in asks for. */
  readonly identity?: Identity;
  /** What is good. */
  readonly beside: readonly Bearing[];
  /** The other places where there is nothing, though this way in asks for something there too. */
  readonly alsoEmpty: readonly CredentialPlace[];
}

/**
 * Lists the bad credentials that an operation surely refuses: one for each place of each way in, the others of that way
 * being good. What these would be enough for by themselves is left out, and so is whom nobody is for the others.
 *
 * @param wanted the only place to take
 */
export function badCredentials(
  operation: Operation,
  server: ServerUnderCheck,
  wanted?: CredentialPlace,
): readonly BadCredential[] {
  const { security } = operation;
  const usual = usualWay(operation, server);
  // The way in that the run itself takes comes first: what is wrong is told of one way.
  const ways = security.ways.toSorted((a, b) => Number(b === usual) - Number(a === usual));
  return ways.flatMap((way) => {
    const { identity, bearings } = callerBy(operation, way, server);
    if (!bearings && way.length > 1) return [];
    const places = way.filter((place) => !wanted || isSamePlace(place, wanted));
    return places.flatMap((place): readonly BadCredential[] => {
      const beside = (bearings ?? []).filter((one) => !isSamePlace(one.place, place));
      const isEnough = security.ways.some((other) =>
        other.every((needed) => beside.some((one) => isSamePlace(one.place, needed))),
      );
      return isEnough ? [] : [{ place, beside, alsoEmpty: [], ...(identity && { identity }) }];
    });
  });
}

/** Lists the ways to leave a credential out: all of them, and of several that are wanted at once each one. */
export function leftOut(operation: Operation, server: ServerUnderCheck): readonly BadCredential[] {
  const [place, ...alsoEmpty] = usualWay(operation, server) ?? [];
  const each = badCredentials(operation, server).filter(({ beside }) => beside.length > 0);
  return place ? [{ place, beside: [], alsoEmpty }, ...each] : [];
}

/** Finds the way in that whoever calls an operation takes; where nobody can, one by a bearer token, else the first. */
function usualWay(
  operation: Operation,
  { contract, identities }: ServerUnderCheck,
): readonly CredentialPlace[] | undefined {
  const { ways } = operation.security;
  const caller = callerFor(operation, identities, contract);
  const borne = "refused" in caller ? undefined : bearingsFor(operation, caller, contract);
  const isBorne = (way: readonly CredentialPlace[]) =>
    way.length === borne?.length && way.every((place, index) => place === borne[index]?.place);
  return ways.find(isBorne) ?? ways.find((way) => way.some((one) => one.in === "bearer")) ?? ways[0];
}

/** Gives what whoever calls would have in the place of a bad credential; nothing where nobody has anything. */
export async function goodValue(
  { place, identity }: BadCredential,
  { contract, sessions }: Pick<ServerUnderCheck, "contract" | "sessions">,
): Promise<string | undefined> {
  if (!identity) return undefined;
  const alone = { security: { isRequired: true, ways: [[place]] } };
  const [own] = bearingsFor(alone, identity, contract) ?? [];
  return own && sessions.credential(identity, own);
}

/** Finds who gets in by one way, and what they bear. */
function callerBy(
  operation: Operation,
  way: readonly CredentialPlace[],
  { identities, contract }: ServerUnderCheck,
): { readonly identity?: Identity; readonly bearings?: readonly Bearing[] } {
  const alone = { ...operation, security: { ...operation.security, ways: [way] } };
  const identity = callerFor(alone, identities, contract);
  if ("refused" in identity) return {};
  const bearings = bearingsFor(alone, identity, contract);
  return bearings ? { identity, bearings } : {};
}
