import { contractRule } from "../contract-rule.ts";

/** Refuses a transition whose operation does not declare how it refuses: 409 for the status, its own for each gate. */
export const transitionRefusalIsDeclared = contractRule(({ root, operations }, report) => {
  const gates = root.get("x-lifecycle", "gates");
  for (const { name, place } of operations) {
    const responses = place.get("responses");
    const transitions = place.get("x-transition");
    if (transitions.exists && !responses.get("409").exists) {
      report(responses, `${name} refuses other statuses, but declares no 409.`, "Write the response.");
    }
    for (const gate of transitions.items.flatMap((branch) => branch.get("gates").items)) {
      const status = gates.get(gate.text ?? "", "status").value;
      if (status === undefined || responses.get(String(status)).exists) continue;
      report(
        gate,
        `The gate ${gate.text} answers ${status}, which ${name} does not declare.`,
        "Write the response.",
      );
    }
  }
});
