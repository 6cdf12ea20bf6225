import type { Operation } from "./contract/operation.ts";
import type { Place } from "./contract/place.ts";
import { parseRuntimeExpression, targetsOf } from "./contract/runtime-expression.ts";
import type { Report } from "./contract-rule.ts";

type Demand = {
  /** The key of the vocabulary that holds the expressions. */
  readonly owner: string;
  readonly operation: Operation;
  readonly report: Report;
};

/** Reports each runtime expression that names nothing the operation has. One that is malformed is for the schema. */
export function reportUnmetExpressions(
  expressions: readonly [string, Place][],
  { owner, operation, report }: Demand,
): void {
  for (const [key, place] of expressions) {
    const expression = parseRuntimeExpression(place.text ?? "");
    if (expression === undefined || targetsOf(expression, operation).length > 0) continue;
    const { of, part, target } = expression;
    const thing =
      part === "body"
        ? `the ${of} body of ${operation.name} has no ${target}`
        : `${operation.name} has no ${of} ${part} ${target}`;
    report(
      place,
      `\`${owner}.${key}\` is ${place.text}, but ${thing}. Write an expression for something that its schema or parameters name.`,
    );
  }
}
