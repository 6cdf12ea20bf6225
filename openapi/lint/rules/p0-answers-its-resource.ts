import { operationById } from "../contract/contract.ts";
import { jsonSchemaOf, successOf } from "../contract/operation.ts";
import { contractRule } from "../contract-rule.ts";

/**
 * Refuses a p0 operation whose 200 is not what its resource answers.
 *
 * When the history shows that the write landed, a client hands out the reloaded resource as the result.
 */
export const p0AnswersItsResource = contractRule((contract, report) => {
  for (const operation of contract.operations) {
    const resource = operationById(contract, operation.place.get("x-reconcile", "resource").text);
    if (operation.place.get("x-replay").text !== "p0" || !resource) continue;
    const own = jsonSchemaOf(operation.place.get("responses", "200"));
    const wanted = jsonSchemaOf(successOf(resource));
    if (own.location.absolutePointer === wanted.location.absolutePointer) continue;
    report(
      operation.place.get("responses"),
      `${operation.name} is p0 but does not answer 200 with what ${resource.name} answers, so a reloaded resource cannot stand for its result.`,
      "Write a 200 with the same schema.",
    );
  }
});
