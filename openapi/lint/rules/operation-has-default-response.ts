import { contractRule } from "../contract-rule.ts";

/** Refuses an operation without a `default` response: a server may always fail in a way that nobody listed. */
export const operationHasDefaultResponse = contractRule(({ operations }, report) => {
  for (const { name, place } of operations) {
    const responses = place.get("responses");
    if (responses.get("default").exists) continue;
    report(
      responses.exists ? responses : place,
      `${name} does not say what an unforeseen failure looks like.`,
      "Write a `default` response with a problem.",
    );
  }
});
