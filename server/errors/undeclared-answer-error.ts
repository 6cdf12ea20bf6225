/** Reports an answer that the contract does not declare: a bug of the handler's, never of the caller's. */
export class UndeclaredAnswerError extends Error {
  override readonly name = "UndeclaredAnswerError";
  readonly code = "undeclared-answer";

  /** @param reason names the place in the answer, never a value of it. */
  constructor(operationId: string, status: number, reason: string) {
    super(
      `${operationId} answered ${status} in a way that the contract does not declare (${reason}): mend its handler.`,
    );
  }
}
