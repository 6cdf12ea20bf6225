import type { Operation } from "./contract/operation.ts";
import type { Place } from "./contract/place.ts";
import { parseRuntimeExpression, type RuntimeExpression, targetsOf } from "./contract/runtime-expression.ts";
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
    const fault = `\`${owner}.${key}\` is ${place.text}, but ${lack(expression, operation.name)}.`;
    report(place, fault, "Write an expression for something that its schema or parameters name.");
  }
}

function lack({ of, part, target }: RuntimeExpression, name: string): string {
  if (part === "body") return `the ${of} body of ${name} has no ${target}`;
  if (of === "request") return `${name} takes no ${part} parameter ${target}`;
  return `the answer of ${name} has no ${part} ${target}`;
}
