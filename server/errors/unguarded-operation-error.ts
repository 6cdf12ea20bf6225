/** Reports operations that ask for no token though not everybody may call them: their roles would never be looked at. */
export class UnguardedOperationError extends Error {
  override readonly name = "UnguardedOperationError";
  readonly code = "unguarded-operation";
  readonly expected = true;

  constructor(operationIds: readonly string[]) {
    super(
      `${operationIds.join(", ")}: no token is asked for, though not anyone may call it. Remove \`security: []\`, or write \`x-roles: anyone\` in the contract.`,
    );
  }
}
