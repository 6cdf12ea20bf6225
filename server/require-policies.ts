import { MissingPolicyError } from "./errors/missing-policy-error.ts";

/**
 * Makes sure that the contract says of every operation who may call it. One that nobody was let into on purpose
 * is not served at all, and neither is the rest.
 *
 * @throws MissingPolicyError
 */
export function requirePolicies(
  operations: Readonly<Record<string, unknown>>,
  policies: Readonly<Record<string, unknown>>,
): void {
  const without = Object.keys(operations).filter((operationId) => !Object.hasOwn(policies, operationId));
  if (without.length > 0) throw new MissingPolicyError(without);
}
