import type { Contract } from "../contract/contract.ts";
import { listIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { bearingsFor } from "./bearings.ts";
import type { Identity } from "./identity.ts";
import type { Refusal } from "./path-values.ts";

/**
 * Chooses who calls an operation: somebody with one of its roles; where there are several, whoever shares a
 * tenant with the first identity.
 *
 * The first identity is the run's own: most of what the run makes is made by it.
 */
function identityFor(operation: Operation, identities: readonly Identity[]): Identity | Refusal {
  const [first] = identities;
  if (!first) return { refused: "needs a session, and no identity is known: name some with --identities" };
  const roles = listIn(operation.node, "x-roles").filter((role) => typeof role === "string");
  if (roles.length === 0) return first;
  const able = identities.filter(({ role }) => role === undefined || roles.includes(role));
  const neighbour = able.find(({ clientIds }) => clientIds.some((id) => first.clientIds.includes(id)));
  const chosen = neighbour ?? able[0];
  return chosen ?? { refused: `needs one of the roles ${roles.join(", ")}, which no identity has` };
}

/** Chooses who calls an operation, of those that have what it asks for. */
export function callerFor(
  operation: Operation,
  identities: readonly Identity[],
  contract: Contract,
): Identity | Refusal {
  const able = identities.filter((one) => bearingsFor(operation, one, contract) !== undefined);
  if (able.length === 0 && identities.length > 0)
    return {
      refused: `asks for a credential that no identity has: name one ${wanting(operation)}`,
    };
  return identityFor(operation, able);
}

/** Says what an identity would have to be given to be let in. */
function wanting({ security }: Operation): string {
  const severalKeys = security.ways.every((way) => way.filter((place) => "name" in place).length > 1);
  if (severalKeys && security.ways.length > 0) return "with its apiKeys by the names of their schemes";
  const takesBasic = security.ways.flat().some((place) => place.in === "basic");
  return takesBasic ? "with a username and a password" : "with an apiKey, or with a token";
}

/** Puts the identities in the order in which they are tried: administrators first. */
export function byReach(identities: readonly Identity[]): readonly Identity[] {
  return identities.toSorted((a, b) => Number(b.role === "admin") - Number(a.role === "admin"));
}
