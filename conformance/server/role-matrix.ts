import { isJsonObject, type Json, listIn } from "../contract/json.ts";
import { readPointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { Identity } from "./identity.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/**
 * Lists the operations that name the roles which may call them.
 *
 * @throws NotApplicable where none does
 */
function withRoles({ operations }: ServerUnderCheck): readonly Operation[] {
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

/** Says who is asked for, and what is wrong with the answer that they get. */
export interface RoleQuestion {
  /** Whether a role is asked with, by whether the operation names it. */
  readonly isNamed: boolean;
  /** Whether somebody is asked for, by the body that would be sent. Default: always. */
  readonly isAsked?: (operation: Operation, role: string, body: Json | undefined) => boolean;
  /** Says what is wrong, as a clause after the operation's name; nothing where it is right, or not judged. */
  readonly judge: (answer: RoleAnswer) => string | undefined;
  /** Why nobody could be asked for: a sentence. */
  readonly nobody: string;
}

/** Holds what somebody of a role was answered. */
export interface RoleAnswer {
  readonly operation: Operation;
  readonly identity: Identity;
  readonly exchange: Exchange;
}

/**
 * Has one person of each role, of the run's own tenant, call every operation that names roles, in the way that the run
 * itself would: of those that it names, or of the others.
 *
 * @throws NotApplicable where no operation names roles
 * @throws NotTestable where there is nobody to call one
 */
export async function judgeRoles(
  server: ServerUnderCheck,
  question: RoleQuestion,
): Promise<readonly Breach[]> {
  const operations = withRoles(server);
  await server.tour();
  const breaches: Breach[] = [];
  let asked = 0;
  for (const operation of operations) {
    const people = server.identities.filter(
      (one) =>
        one.role !== undefined &&
        rolesOf(operation).includes(one.role) === question.isNamed &&
        isNeighbour(one, server),
    );
    for (const [identity] of Map.groupBy(people, ({ role }) => role).values()) {
      const breach = identity && (await breachOf(server, operation, identity, question));
      asked += 1;
      if (!breach) continue;
      breaches.push(breach);
      break;
    }
  }
  if (asked === 0) throw new NotTestable(question.nobody);
  return breaches;
}

async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  identity: Identity,
  question: RoleQuestion,
): Promise<Breach | undefined> {
  const own = await server.plan(operation, { ids: "any" });
  if ("refused" in own) return undefined;
  const planned = await server.plan(operation, { identity, target: own.values });
  if ("refused" in planned) return undefined;
  const { judge, isAsked = () => true } = question;
  if (!isAsked(operation, identity.role ?? "", planned.body?.value)) return undefined;
  const exchange = await server.send(planned.request);
  const says = isThrottled(exchange) ? undefined : judge({ operation, identity, exchange });
  if (says === undefined) return undefined;
  return {
    message: `${operation.id} ${says}`,
    operationId: operation.id,
    exchange,
    again: () => breachOf(server, operation, identity, question),
  };
}
