import { contractRule } from "../contract-rule.ts";

/** Refuses a p0 operation that does not say how to find out whether it landed, and one that says so without being p0. */
export const p0HasReconcile = contractRule(({ operations }, report) => {
  for (const { name, place } of operations) {
    const replay = place.get("x-replay");
    const reconcile = place.get("x-reconcile");
    if (replay.text === "p0" && !reconcile.exists) {
      report(
        replay,
        `${name} is p0 without \`x-reconcile\`, so a client cannot tell whether it landed.`,
        "Write `x-reconcile` with resource, history, entry, applied and settleMs.",
      );
    }
    if (replay.text !== "p0" && reconcile.exists) {
      report(
        reconcile,
        `${name} has \`x-reconcile\` but is not p0, so nobody will read it.`,
        "Write `x-replay: p0`, or take `x-reconcile` away.",
      );
    }
  }
});
