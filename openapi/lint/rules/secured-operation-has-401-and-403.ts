import { isSecured } from "../contract/contract.ts";
import { contractRule } from "../contract-rule.ts";

/** Refuses an operation that asks for credentials without saying how it answers bad ones (401) and too weak ones (403). */
export const securedOperationHas401And403 = contractRule((contract, report) => {
  for (const operation of contract.operations.filter((each) => isSecured(contract, each))) {
    const responses = operation.place.get("responses");
    const missing = ["401", "403"].filter((status) => !responses.get(status).exists);
    if (missing.length === 0) continue;
    report(
      responses.exists ? responses : operation.place,
      `${operation.name} asks for credentials but does not declare ${missing.join(" and ")}.`,
      "Write the missing responses, or `security: []` if anyone may call it.",
    );
  }
});
