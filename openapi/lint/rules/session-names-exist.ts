import { operationById } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { contractRule } from "../contract-rule.ts";
import { reportUnmetExpressions } from "../unmet-expressions.ts";

/** Refuses an `x-session` that names an operation, or a member of a body, which does not exist. */
export const sessionNamesExist = contractRule((contract, report) => {
  const session = contract.root.get("x-session");
  const issuers: Operation[] = [];
  for (const [name, part] of session.members.filter(([, each]) => each.get("operation").exists)) {
    const id = part.get("operation");
    const operation = operationById(contract, id.text);
    if (!operation) {
      report(
        id,
        `\`x-session.${name}\` names the operation ${id.text}, which does not exist.`,
        "Write the operationId of the operation that is meant.",
      );
      continue;
    }
    const expressions = part.members.filter(([key]) => key !== "operation");
    reportUnmetExpressions(expressions, { owner: `x-session.${name}`, operation, report });
    if (name === "signIn" || name === "refresh") issuers.push(operation);
  }
  for (const operation of issuers) {
    reportUnmetExpressions(session.get("tokens").members, { owner: "x-session.tokens", operation, report });
  }
});
