/**
 * Compile-time claims about the operations that must never land twice; `tsc` is the test.
 *
 * @module
 */
import type { OperationTable } from "../contract/operations.ts";

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
type Critical = {
  [Id in keyof OperationTable]: OperationTable[Id] extends { readonly replay: "p0" } ? Id : never;
}[keyof OperationTable];
type Without<Member extends object> = {
  [Id in Critical]: OperationTable[Id] extends Member ? never : Id;
}[Critical];

// Activation, assignment, quality control and revision, payments, and submissions to the portals; no others.
export const families: Same<
  Critical,
  | "activateOrder"
  | "assignOrder"
  | "acceptReport"
  | "requestRevision"
  | "requestClientRevision"
  | "createInvoice"
  | "collectPayment"
  | "recordPayment"
  | "refundPayment"
  | "processUcdpSubmission"
  | "overrideUcdpHardStops"
  | "processEadSubmission"
  | "overrideEadHardStops"
> = true;

// Each of them can be looked for, and is kept from landing twice by a key and by a condition.
export const reconciled: Same<
  Without<{
    readonly reconcile: {
      readonly resource: keyof OperationTable;
      readonly history: keyof OperationTable;
      readonly applied: readonly [string, ...string[]];
    };
  }>,
  never
> = true;
export const guarded: Same<Without<{ readonly idempotencyKey: true; readonly ifMatch: true }>, never> = true;
