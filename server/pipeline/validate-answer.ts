import type { OperationId } from "../../src/contract/index.ts";
import { responseValidator } from "../../src/contract/validators.ts";
import type { HandlerAnswer } from "../context.ts";
import { UndeclaredAnswerError } from "../errors/undeclared-answer-error.ts";

/**
 * Holds an answer against what the contract declares for its status.
 *
 * @throws UndeclaredAnswerError where it is another; the answer is then not sent.
 */
export function validateAnswer(operationId: OperationId, { status, body }: HandlerAnswer): void {
  const declared = responseValidator(operationId, status);
  if (!declared.declared) throw new UndeclaredAnswerError(operationId, status, "no such status");
  if (declared.body === null) {
    if (body === undefined) return;
    throw new UndeclaredAnswerError(operationId, status, "a body where none is declared");
  }
  if (declared.body(body)) return;
  const [error] = declared.body.errors ?? [];
  throw new UndeclaredAnswerError(operationId, status, `${error?.instancePath} ${error?.message}`);
}
