import { statusesIn, transitionsOf } from "../contract/lifecycle.ts";
import { contractRule } from "../contract-rule.ts";

/** Refuses a transition that leads out of a terminal status. One that stays there (`to: [$same]`) is no way out. */
export const terminalStatusIsFinal = contractRule((contract, report) => {
  const terminal = contract.root.get("x-lifecycle", "terminal").texts;
  for (const { place, action } of transitionsOf(contract)) {
    for (const status of statusesIn(place.get("from")).filter(({ text }) => terminal.includes(text ?? ""))) {
      const onward = place.get("to").texts.filter((to) => to !== "$same" && to !== status.text);
      if (onward.length === 0) continue;
      report(
        status,
        `${action} leads out of ${status.text}, which is terminal, to ${onward.join(", ")}.`,
        `Take ${status.text} out of \`from\`, or out of \`x-lifecycle.terminal\`.`,
      );
    }
  }
});
