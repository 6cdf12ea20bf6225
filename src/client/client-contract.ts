import type { IdempotencyRules } from "../contract/idempotency-rules.ts";
import type { Operation } from "../contract/operation.ts";
import type { SessionRules } from "../contract/session-rules.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

/** What the client reads of a contract. The default is ours; `countersign init` makes one from any document. */
export interface ClientContract {
  /** By operation id. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Absent where nobody signs in, as with API keys. */
  readonly session?: ClientSessionRules;
  readonly idempotency?: Pick<IdempotencyRules, "header"> & Partial<IdempotencyRules>;
}

/** The session operations and where their bodies carry what; runtime expressions as in OpenAPI Links. */
export interface ClientSessionRules
  extends Partial<Pick<SessionRules, "signIn" | "refresh" | "signOut" | "probe">> {
  readonly tokens: Pick<SessionRules["tokens"], "accessToken"> & Partial<SessionRules["tokens"]>;
}

/**
 * Finds what a contract names but does not have, before it is missed in the middle of a recovery.
 *
 * @throws ConfigurationError naming the first operation that is missing.
 */
export function checkContract({ operations, session }: ClientContract): void {
  const named: [place: string, operationId: string | undefined][] = [
    ["x-session.signIn", session?.signIn?.operation],
    ["x-session.refresh", session?.refresh?.operation],
    ["x-session.signOut", session?.signOut?.operation],
    ["x-session.probe", session?.probe?.operation],
  ];
  for (const [id, { reconcile }] of Object.entries(operations)) {
    named.push([`${id}'s x-reconcile.resource`, reconcile?.resource]);
    named.push([`${id}'s x-reconcile.history`, reconcile?.history]);
  }
  for (const [place, operationId] of named) {
    if (operationId !== undefined && !Object.hasOwn(operations, operationId)) {
      throw new ConfigurationError(
        `The contract's ${place} names ${operationId}, which is no operation of it: correct the name.`,
      );
    }
  }
}

/** Finds an operation by its id. @throws ConfigurationError where there is none. */
export function operationOf({ operations }: ClientContract, operationId: string): Operation {
  const operation = operations[operationId];
  if (operation !== undefined) return operation;
  throw new ConfigurationError(`The contract has no operation ${operationId}: check the name.`);
}
