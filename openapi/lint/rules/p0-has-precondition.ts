import { operationById } from "../contract/contract.ts";
import { type Operation, parameterNamed, successOf } from "../contract/operation.ts";
import { headersNamed } from "../contract/runtime-expression.ts";
import { contractRule, type Report } from "../contract-rule.ts";

/**
 * Refuses a p0 operation that can be sent without naming the state it was decided on: it needs a required `If-Match`,
 * and both it and the resource that it is reconciled with must answer the `ETag` to put there.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1
 */
export const p0HasPrecondition = contractRule((contract, report) => {
  for (const operation of contract.operations) {
    const replay = operation.place.get("x-replay");
    if (replay.text !== "p0") continue;
    const ifMatch = parameterNamed(operation, "header", "If-Match");
    if (ifMatch?.get("required").value !== true) {
      const fault = ifMatch === undefined ? "does not take If-Match" : "does not require If-Match";
      report(
        ifMatch ?? replay,
        `${operation.name} is p0 but ${fault}.`,
        "Write a header parameter `If-Match` with `required: true`.",
      );
    }
    demandETag(operation, report);
    const resource = operationById(contract, operation.place.get("x-reconcile", "resource").text);
    if (resource) demandETag(resource, report);
  }
});

function demandETag(operation: Operation, report: Report): void {
  const success = successOf(operation);
  if (headersNamed(success, "ETag").length > 0) return;
  report(
    success,
    `The answer of ${operation.name} has no ETag, so there is nothing to write into If-Match.`,
    "Write a header `ETag` on it.",
  );
}
