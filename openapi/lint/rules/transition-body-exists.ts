import { transitionsOf } from "../contract/lifecycle.ts";
import { jsonSchemaOf } from "../contract/operation.ts";
import { allowedValues, schemasAt } from "../contract/schema.ts";
import { contractRule } from "../contract-rule.ts";
import { flowYaml } from "../flow-yaml.ts";

/** Refuses a branch whose `when` no request body can meet: the schema lacks the member, or does not allow the value. */
export const transitionBodyExists = contractRule((contract, report) => {
  for (const { place, action, operation } of transitionsOf(contract)) {
    if (operation === undefined) continue;
    const body = jsonSchemaOf(operation.place.get("requestBody"));
    for (const [pointer, wanted] of place.get("when").members) {
      const schemas = schemasAt(body, pointer);
      if (schemas.length === 0) {
        report(
          wanted,
          `${action} is picked by ${pointer}, which the request body of ${operation.name} does not have.`,
          "Write the JSON Pointer of a member that its schema names.",
        );
        continue;
      }
      const allowed = allowedValues(schemas);
      if (allowed === undefined || allowed.includes(wanted.value)) continue;
      report(
        wanted,
        `${action} is picked by ${flowYaml(wanted.value)} at ${pointer}, which the request body of ${operation.name} does not allow.`,
        `Write one of ${allowed.map(flowYaml).join(", ")}.`,
      );
    }
  }
});
