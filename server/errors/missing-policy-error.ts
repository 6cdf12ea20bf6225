/** Reports operations without roles: a server that does not know who may call them must not start. */
export class MissingPolicyError extends Error {
  override readonly name = "MissingPolicyError";
  readonly code = "missing-policy";
  readonly expected = true;

  constructor(operationIds: readonly string[]) {
    super(`No role is named for ${operationIds.join(", ")}: give each x-roles in the contract.`);
  }
}
