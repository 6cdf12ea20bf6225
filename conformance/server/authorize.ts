import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { type Bearing, bearingsFor, type CredentialSource, keyFor, usualSessionPlace } from "./bearings.ts";
import { isSamePlace, withCredential } from "./credential.ts";
import type { Identity } from "./identity.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/** Copies a request with what an identity bears, each in its place. */
export async function bearing(
  request: OutgoingRequest,
  bearings: readonly Bearing[],
  identity: Identity,
  sessions: CredentialSource,
): Promise<OutgoingRequest> {
  let borne = request;
  for (const one of bearings)
    borne = withCredential(borne, one.place, await sessions.credential(identity, one));
  return borne;
}

/** Copies a request of a session operation with the keys that it asks for beside what its body holds. */
export function withKeys(
  request: OutgoingRequest,
  operation: Operation,
  identity: Identity,
  contract: Contract,
): OutgoingRequest {
  const bearings = bearingsFor(operation, identity, contract) ?? [];
  if (!bearings.every(({ proof }) => proof === "key")) return request;
  return bearings.reduce(
    (borne, { place }) => ("scheme" in place ? withCredential(borne, place, keyFor(identity, place)) : borne),
    request,
  );
}

/** Holds whose keys may stand beside the token of a session. */
export interface Company {
  readonly contract: Contract;
  readonly identities: readonly Identity[];
  readonly sessions: CredentialSource;
}

/** Copies a request with a session's token in its usual place, and with whatever the operation asks for beside it. */
export async function inSession(
  request: OutgoingRequest,
  operation: Operation,
  accessToken: string,
  { contract, identities, sessions }: Company,
): Promise<OutgoingRequest> {
  const place = usualSessionPlace(operation, contract);
  const borne = withCredential(request, place, accessToken);
  const [way = []] = operation.security.ways
    .filter((one) => one.some((other) => isSamePlace(other, place)))
    .toSorted((a, b) => a.length - b.length);
  if (way.length < 2) return borne;
  const alone = { security: { ...operation.security, ways: [way] } };
  for (const identity of identities) {
    const bearings = bearingsFor(alone, identity, contract);
    const others = bearings?.filter((one) => !isSamePlace(one.place, place));
    if (others) return bearing(borne, others, identity, sessions);
  }
  return borne;
}
