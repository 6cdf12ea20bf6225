import { describe, expect, it } from "vitest";
import type { OperationId } from "../../src/contract/index.ts";
import { validators } from "../../src/contract/validators.ts";
import { explainViolations } from "./explain-violations.ts";

function explain(operationId: OperationId, body: unknown) {
  const validate = validators[operationId].body;
  return validate?.(body) ? [] : explainViolations(validate?.errors ?? [], "/body");
}

describe("a violation is explained at its member, once, by the rule that it breaks", () => {
  const cases: { title: string; given: unknown; want: string[] }[] = [
    { title: "a member that is unknown", given: { x: 1 }, want: ["/body/x is not known here"] },
    {
      title: "a wrong type",
      given: { documentsConfirmed: "yes" },
      want: ["/body/documentsConfirmed must be boolean"],
    },
    {
      title: "one of a choice with null, without talk of null",
      given: { productCode: "9999" },
      want: ["/body/productCode must be one of 1004, 1004C, 1004D, 1025, 1073, 2055, 2000"],
    },
    {
      title: "something deep in a choice with null",
      given: { property: { street: "x", city: "x", county: "x", state: "ME" } },
      want: ["/body/property/zip is missing"],
    },
    {
      title: "every member at fault at once [ERR-05]",
      given: { contacts: [{ role: "borrower" }], "a/b": 1 },
      want: ["/body/a~1b is not known here", "/body/contacts/0/name is missing"],
    },
  ];
  it.each(cases)("$title", ({ given, want }) => {
    const found = explain("createOrder", given).map(({ pointer, message }) => `${pointer} ${message}`);
    expect(found.toSorted()).toEqual(want.toSorted());
  });

  it("never by the value, which may be a secret [ERR-05]", () => {
    const found = explain("signIn", { username: "u", password: ["canary-4711"], otp: "canary-4711" });
    expect(found).not.toEqual([]);
    expect(JSON.stringify(found)).not.toContain("canary");
  });
});
