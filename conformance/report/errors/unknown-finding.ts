/** Reports a finding to look for again that no run can have had. */
export class UnknownFindingError extends Error {
  override readonly name = "UnknownFindingError";
  readonly code = "unknown-finding";
  readonly expected = true;

  constructor(id: string, operation: string) {
    super(
      `--replay names "${id}", but the contract has no operation "${operation}": copy the name of a finding, such as no-server-error:listOrders.`,
    );
  }
}
