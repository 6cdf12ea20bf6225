import { parseRuntimeExpression, targetsOf } from "../contract/runtime-expression.ts";
import { contractRule } from "../contract-rule.ts";
import { reportUnmetExpressions } from "../unmet-expressions.ts";

/** Refuses an `x-page` that points at nothing, or whose items are no array. */
export const pageNamesExist = contractRule(({ operations }, report) => {
  for (const operation of operations) {
    const page = operation.place.get("x-page");
    reportUnmetExpressions(page.members, { owner: "x-page", operation, report });
    const items = page.get("items");
    const expression = parseRuntimeExpression(items.text ?? "");
    const targets = expression === undefined ? [] : targetsOf(expression, operation);
    if (targets.length === 0 || targets.some((target) => target.get("type").value === "array")) continue;
    report(
      items,
      `\`x-page.items\` of ${operation.name} is ${items.text}, which is no array.`,
      "Write the expression of the array of items.",
    );
  }
});
