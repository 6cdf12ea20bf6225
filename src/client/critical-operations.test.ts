import { expect, test } from "vitest";
import { type OperationId, operations } from "../contract/operations.ts";

const families: readonly [name: string, operationIds: readonly OperationId[]][] = [
  ["activation", ["activateOrder"]],
  ["assignment", ["assignOrder"]],
  ["quality control and revision", ["acceptReport", "requestRevision", "requestClientRevision"]],
  ["payments", ["createInvoice", "collectPayment", "recordPayment", "refundPayment"]],
  ["submissions to UCDP", ["processUcdpSubmission", "overrideUcdpHardStops"]],
  ["submissions to EAD", ["processEadSubmission", "overrideEadHardStops"]],
];

test.for(families)("every operation of %s is critical [P0-23]", ([, operationIds]) => {
  for (const operationId of operationIds) {
    expect(operations[operationId]).toMatchObject({ replay: "p0", method: "POST" });
  }
});

test("no other operation is critical, so that none of them is forgotten in this list [P0-23]", () => {
  const critical = Object.entries(operations).filter(([, { replay }]) => replay === "p0");
  expect(critical.map(([id]) => id).sort()).toEqual(families.flatMap(([, ids]) => ids).sort());
});
