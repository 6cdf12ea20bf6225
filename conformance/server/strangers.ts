import type { Operation } from "../contract/operation.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Identity } from "./identity.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Pairs somebody with a somebody of another tenant, who must see nothing of the first one's. */
export interface Strangers {
  readonly owner: Identity;
  readonly stranger: Identity;
}

/**
 * Finds the run's own identity and one that shares no tenant with it: of the same role where there is one, so
 * that nothing but the tenant keeps them apart.
 *
 * @throws NotApplicable where the contract knows no tenants
 * @throws NotTestable where no two identities of different tenants are known
 */
export function findStrangers({ operations, identities }: ServerUnderCheck): Strangers {
  if (!operations.some(isTenantOperation))
    throw new NotApplicable("No path parameter of the contract names a tenant (x-tenant).");
  const [owner, ...others] = identities.filter(({ clientIds }) => clientIds.length > 0);
  const apart = others.filter(
    ({ clientIds }) => owner && !clientIds.some((id) => owner.clientIds.includes(id)),
  );
  const stranger = apart.find(({ role }) => role === owner?.role) ?? apart[0];
  if (!owner || !stranger)
    throw new NotTestable("No identity of another tenant is known: name one with --identities.");
  return { owner, stranger };
}

/** Tells whether an operation's path names a tenant. */
export function isTenantOperation({ parameters }: Operation): boolean {
  return parameters.some(({ isTenant }) => isTenant);
}
