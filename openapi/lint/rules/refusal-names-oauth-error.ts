import { responsesOf } from "../contract/contract.ts";
import { contractRule } from "../contract-rule.ts";

/**
 * Refuses an example of a 401 or 403 problem without `error` and `error_description`, which OAuth clients read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-3
 */
export const refusalNamesOauthError = contractRule((contract, report) => {
  for (const { status, response } of responsesOf(contract)) {
    if (status !== "401" && status !== "403") continue;
    for (const [name, example] of response.get("content", "application/problem+json", "examples").members) {
      const missing = ["error", "error_description"].filter((member) => !example.get("value", member).exists);
      if (missing.length === 0) continue;
      report(
        example,
        `The example ${name} of a ${status} has no ${missing.join(" and no ")}.`,
        "Write both, the code of RFC 6750 and a sentence.",
      );
    }
  }
});
