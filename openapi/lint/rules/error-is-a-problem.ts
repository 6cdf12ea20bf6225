import { contractRule } from "../contract-rule.ts";

/**
 * Refuses an error response that carries no problem document, in a contract that has a catalogue of problems.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3
 */
export const errorIsAProblem = contractRule(({ root, operations }, report) => {
  if (!root.get("x-problems").exists) return;
  for (const { name, place } of operations) {
    for (const [status, response] of place.get("responses").members) {
      if (!/^([45]|default)/.test(status)) continue;
      if (response.get("content", "application/problem+json").exists) continue;
      report(
        response,
        `The ${status} of ${name} is no problem document.`,
        "Write `content` with `application/problem+json`.",
      );
    }
  }
});
