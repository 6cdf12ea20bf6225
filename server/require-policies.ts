import type { Operation, Policy } from "../src/contract/index.ts";
import { MissingPolicyError } from "./errors/missing-policy-error.ts";
import { UnguardedOperationError } from "./errors/unguarded-operation-error.ts";

/**
 * Makes sure that the contract says of every operation who may call it, and asks whom it does not let in unasked. One
 * that nobody was let into on purpose is not served at all, and neither is the rest.
 *
 * @throws MissingPolicyError or UnguardedOperationError
 */
export function requirePolicies(
  operations: Readonly<Record<string, Pick<Operation, "secured">>>,
  policies: Readonly<Partial<Record<string, Pick<Policy, "roles">>>>,
): void {
  const without = Object.keys(operations).filter((operationId) => !Object.hasOwn(policies, operationId));
  if (without.length > 0) throw new MissingPolicyError(without);
  const unguarded = Object.entries(operations).filter(([operationId, { secured }]) => {
    return !secured && policies[operationId]?.roles !== "anyone";
  });
  if (unguarded.length > 0) throw new UnguardedOperationError(unguarded.map(([operationId]) => operationId));
}
