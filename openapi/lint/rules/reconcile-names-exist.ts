import { type Contract, operationById } from "../contract/contract.ts";
import { jsonSchemaOf, type Operation, pathParameterNames, successOf } from "../contract/operation.ts";
import type { Place } from "../contract/place.ts";
import { parseRuntimeExpression } from "../contract/runtime-expression.ts";
import { allowedValues, schemasAt } from "../contract/schema.ts";
import { contractRule, type Report } from "../contract-rule.ts";

/** Refuses an `x-reconcile` that a client could not follow: an operation, pointer or action that does not exist. */
export const reconcileNamesExist = contractRule((contract, report) => {
  for (const operation of contract.operations) {
    const reconcile = operation.place.get("x-reconcile");
    if (!reconcile.exists) continue;
    demandOperation(reconcile.get("resource"), { contract, operation, report });
    const history = demandOperation(reconcile.get("history"), { contract, operation, report });
    if (history) demandEntries(history, reconcile, report);
    const own = operation.place.get("x-transition").items.map((branch) => branch.get("action").text ?? "");
    for (const action of reconcile.get("applied").items) {
      if (own.length === 0 || own.includes(action.text ?? "")) continue;
      report(
        action,
        `${operation.name} is proved by ${action.text}, which is no action of its \`x-transition\`.`,
        `Write one of ${own.join(", ")}.`,
      );
    }
  }
});

type Demand = { readonly contract: Contract; readonly operation: Operation; readonly report: Report };

function demandOperation(id: Place, { contract, operation, report }: Demand): Operation | undefined {
  if (id.text === undefined) return undefined;
  const named = operationById(contract, id.text);
  if (!named) {
    report(
      id,
      `${operation.name} is reconciled by the operation ${id.text}, which does not exist.`,
      "Write the operationId of the operation that is meant.",
    );
    return undefined;
  }
  const given = pathParameterNames(operation);
  const missing = pathParameterNames(named).filter((name) => !given.includes(name));
  if (missing.length > 0) {
    report(
      id,
      `${operation.name} is reconciled by ${id.text}, but cannot give it the path parameter ${missing.join(" and ")}.`,
      "Write an operation whose path parameters it shares.",
    );
  }
  return named;
}

function demandEntries(history: Operation, reconcile: Place, report: Report): void {
  const expression = parseRuntimeExpression(history.place.get("x-page", "items").text ?? "");
  if (expression === undefined) {
    report(
      reconcile.get("history"),
      `${history.name} is read as a history but has no \`x-page\`.`,
      "Write `x-page` on it.",
    );
    return;
  }
  const page = jsonSchemaOf(successOf(history));
  const entryAt = (pointer: string) => schemasAt(page, `${expression.target}/0${pointer}`);
  for (const [key, pointer] of reconcile.get("entry").members) {
    if (entryAt(pointer.text ?? "").length > 0) continue;
    report(
      pointer,
      `\`x-reconcile.entry.${key}\` is ${pointer.text}, which the entries of ${history.name} do not have.`,
      "Write the JSON Pointer of a member of an entry.",
    );
  }
  const actions = allowedValues(entryAt(reconcile.get("entry", "action").text ?? ""));
  for (const action of reconcile
    .get("applied")
    .items.filter((item) => actions && !actions.includes(item.value))) {
    report(
      action,
      `No entry of ${history.name} has the action ${action.text}.`,
      "Write one that its schema allows.",
    );
  }
}
