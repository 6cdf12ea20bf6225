import { statusEnumerations } from "../contract/lifecycle.ts";
import { contractRule } from "../contract-rule.ts";

/** Refuses `x-lifecycle.codes` that give one number twice, or that differ from the schema that lists the statuses. */
export const statusCodesAgree = contractRule((contract, report) => {
  const codes = contract.root.get("x-lifecycle", "codes");
  const owners = new Map<unknown, string>();
  for (const [status, code] of codes.members) {
    const owner = owners.get(code.value);
    if (owner !== undefined) {
      report(
        code,
        `${status} has the code ${code.value}, which is that of ${owner}.`,
        "Write another number.",
      );
    }
    owners.set(code.value, status);
  }
  for (const { name = "of statuses", items } of codes.exists ? statusEnumerations(contract) : []) {
    for (const item of items.filter(({ text }) => !codes.get(text ?? "").exists)) {
      const fault = `The schema ${name} lists the status ${item.text}, which has no code.`;
      report(item, fault, "Write it into `x-lifecycle.codes`, or take it out of the schema.");
    }
    for (const [status, code] of codes.members.filter(([key]) => items.every(({ text }) => text !== key))) {
      const fault = `${status} has a code, but the schema ${name} does not list it.`;
      report(code, fault, "Add it to the schema, or take it out of `x-lifecycle.codes`.");
    }
  }
});
