import { isSessionOperation } from "../contract/contract.ts";
import { isWrite, parameterNamed } from "../contract/operation.ts";
import { contractRule } from "../contract-rule.ts";

/**
 * Refuses a write that does not take the header of `x-idempotency`, and a session operation that does.
 *
 * Answers of session operations hold secrets, which are not kept for a repeat.
 */
export const writeTakesIdempotencyKey = contractRule((contract, report) => {
  const header = contract.root.get("x-idempotency", "header").text;
  if (header === undefined) return;
  for (const operation of contract.operations.filter(isWrite)) {
    const key = parameterNamed(operation, "header", header);
    const isSession = isSessionOperation(contract, operation);
    if (!isSession && key === undefined) {
      report(
        operation.place,
        `${operation.name} writes but takes no ${header}.`,
        `Write a header parameter \`${header}\`.`,
      );
    }
    if (isSession && key !== undefined) {
      report(
        operation.place,
        `${operation.name} is a session operation but takes ${header}.`,
        "Take the parameter away.",
      );
    }
  }
});
