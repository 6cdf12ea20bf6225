import type { OperationId } from "../../src/contract/index.ts";
import { validators } from "../../src/contract/validators.ts";
import type { HandlerAnswer } from "../context.ts";
import { UndeclaredAnswerError } from "../errors/undeclared-answer-error.ts";
import type { Run } from "./run.ts";

/** Holds an answer against the contract, unless the policy lets that be or it was the last that was held. */
export function validateOnce(run: Run, answer: HandlerAnswer): void {
  if (answer === run.validated) return;
  if (run.surroundings.services.policy.validateAnswers) validateAnswer(run.operationId, answer);
  run.validated = answer;
}

/**
 * Holds a handler's answer against what the contract declares for its very status; `default` is for problems.
 *
 * @throws UndeclaredAnswerError where it is another; the answer is then not sent.
 */
export function validateAnswer(operationId: OperationId, { status, body }: HandlerAnswer): void {
  const validate = validators[operationId].responses[String(status)];
  if (validate === undefined) throw new UndeclaredAnswerError(operationId, status, "no such status");
  if (validate === null) {
    if (body === undefined) return;
    throw new UndeclaredAnswerError(operationId, status, "a body where none is declared");
  }
  if (validate(body)) return;
  const [error] = validate.errors ?? [];
  throw new UndeclaredAnswerError(operationId, status, `${error?.instancePath} ${error?.message}`.trim());
}
