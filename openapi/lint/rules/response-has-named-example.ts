import { responsesOf } from "../contract/contract.ts";
import { contractRule } from "../contract-rule.ts";

/**
 * Refuses a response whose content lacks a schema, or a named example with a value.
 *
 * Mocks answer these; without one they invent a body that keeps neither pattern nor status. Whether an example fits
 * its schema is for `no-invalid-media-type-examples` of Redocly to say.
 */
export const responseHasNamedExample = contractRule((contract, report) => {
  for (const { response } of responsesOf(contract)) {
    for (const [mediaType, content] of response.get("content").members) {
      if (!content.get("schema").exists) {
        report(
          content,
          `The response has no schema for ${mediaType} to judge its examples by.`,
          "Write `schema`.",
        );
      }
      const examples = content.get("examples").members;
      if (examples.length === 0) {
        const found = content.get("example").exists ? "an example without a name" : "no example";
        report(
          content,
          `The response has ${found} of ${mediaType}.`,
          "Write `examples` with a name and a `value`.",
        );
      }
      for (const [name, example] of examples) {
        if (example.get("value").exists) continue;
        report(example, `The example ${name} has no value in this contract.`, "Write it as `value`.");
      }
    }
  }
});
