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
  const rules: { readonly operation?: string }[] = Object.values(session ?? {});
  const named = rules.map(({ operation }) => operation);
  for (const { reconcile } of Object.values(operations)) {
    named.push(reconcile?.resource, reconcile?.history);
    if (reconcile && !operationOf({ operations }, reconcile.history).page) {
      throw new ConfigurationError(`${reconcile.history} has no x-page: add it.`);
    }
  }
  for (const operationId of named) {
    if (operationId) operationOf({ operations }, operationId);
  }
}

/** Finds an operation by its id. @throws ConfigurationError where there is none. */
export function operationOf(
  { operations }: Pick<ClientContract, "operations">,
  operationId: string,
): Operation {
  const operation = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
  if (operation) return operation;
  throw new ConfigurationError(`The contract has no operation ${operationId}: check who names it.`);
}
