/** Reports a number of the policy that no server can keep, or that the contract does not allow. */
export class PolicyRangeError extends Error {
  override readonly name = "PolicyRangeError";
  readonly code = "policy-out-of-range";
  readonly expected = true;

  constructor(member: string, value: unknown, expected: string) {
    super(`The policy's ${member} is ${String(value)}: give ${expected}.`);
  }
}
