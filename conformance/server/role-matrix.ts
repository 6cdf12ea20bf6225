import { isJsonObject, type Json, listIn } from "../contract/json.ts";
import { readPointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { Identity } from "./identity.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/**
 * Lists the operations that name the roles which may call them.
 *
 * @throws NotApplicable where none does
 */
export function withRoles({ operations }: ServerUnderCheck): readonly Operation[] {
  const found = operations.filter(
    (operation) => rolesOf(operation).length > 0 && operation.security.isRequired,
  );
  if (found.length === 0) throw new NotApplicable("No operation of the contract names roles (x-roles).");
  return found;
}

/** Lists the roles that an operation names; empty where anybody may call it, or whoever is signed in. */
export function rolesOf({ node }: Operation): readonly string[] {
  return listIn(node, "x-roles").filter((role) => typeof role === "string");
}

/** Lists the roles that may send an operation this body: by the branches of its `x-transition` that it fits. */
export function rolesFor(operation: Operation, body: Json | undefined): readonly string[] {
  const branches = listIn(operation.node, "x-transition").filter(isJsonObject);
  const fitting = branches.filter(({ when }) => {
    const conditions = isJsonObject(when) ? Object.entries(when) : [];
    return conditions.every(([pointer, value]) => readPointer(body, pointer) === value);
  });
  const named = fitting.map((branch) => listIn(branch, "roles"));
  // Which branch applies may hang on the state too: only a role that all of them name is surely allowed.
  return rolesOf(operation).filter((role) =>
    named.every((roles) => roles.length === 0 || roles.includes(role)),
  );
}

/** Tells whether an identity shares a tenant with the run's own, so that nothing but its role can keep it out. */
export function isNeighbour({ clientIds }: Identity, { identities }: ServerUnderCheck): boolean {
  const [first] = identities;
  return (
    first === undefined ||
    first.clientIds.length === 0 ||
    clientIds.some((id) => first.clientIds.includes(id))
  );
}
