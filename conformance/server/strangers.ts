import type { Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Exchange } from "../engine/exchange.ts";
import { type Difference, differenceOf } from "./alike.ts";
import type { Identity } from "./identity.ts";
import type { ResourceValues } from "./known-resources.ts";
import { madeUpLike } from "./made-up-values.ts";
import { isThrottled } from "./send.ts";
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

/** Judges one operation on something of the owner's; nothing where it is right. */
export type StrangerJudge = (operation: Operation, values: ResourceValues) => Promise<Breach | undefined>;

/**
 * Judges operations of a tenant on things of the owner's that the run has seen.
 *
 * @throws NotTestable where it has seen nothing of that kind
 */
export async function judgeStrangers(
  server: ServerUnderCheck,
  operations: readonly Operation[],
  { owner }: Strangers,
  judge: StrangerJudge,
): Promise<readonly Breach[]> {
  await server.tour();
  const breaches: Breach[] = [];
  let asked = 0;
  for (const operation of operations) {
    const planned = await server.plan(operation, { ids: "any", identity: owner });
    if ("refused" in planned || planned.isMadeUp) continue;
    asked += 1;
    const breach = await judge(operation, planned.values);
    if (breach) breaches.push(breach);
  }
  if (asked === 0) throw new NotTestable("The run knows nothing that belongs to one tenant only.");
  return breaches;
}

/** Sends an operation as the stranger; nothing where it cannot be planned, or the server puts it off. */
export async function askAsStranger(
  server: ServerUnderCheck,
  operation: Operation,
  { stranger }: Strangers,
  target: ResourceValues,
): Promise<Exchange | undefined> {
  const planned = await server.plan(operation, { identity: stranger, target });
  const exchange = "refused" in planned ? undefined : await server.send(planned.request);
  return exchange && !isThrottled(exchange) ? exchange : undefined;
}

/**
 * Compares what a stranger was answered with what they are answered where the same path names nothing. */
export async function differenceFromUnknown(
  server: ServerUnderCheck,
  operation: Operation,
  strangers: Strangers,
  { seen, values, names }: StrangerSight,
): Promise<Difference> {
  const unknown = () =>
    askAsStranger(server, operation, strangers, madeUpLike(server, operation, values, names));
  const [one, twin] = [await unknown(), await unknown()];
  return one && twin && differenceOf(seen, one, twin);
}

/** Holds what a stranger was answered about some path. */
export interface StrangerSight {
  readonly seen: Exchange;
  readonly values: ResourceValues;
  /** The path parameters that name what may, or may not, be there. */
  readonly names: readonly string[];
}
