/** Reports a contract that does not say how a session is opened and refreshed, so that no client can be checked. */
export class UndrivableContractError extends Error {
  override readonly name = "UndrivableContractError";
  readonly code = "undrivable-contract";
  readonly expected = true;
}
