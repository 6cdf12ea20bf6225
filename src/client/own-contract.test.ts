import { expect, test } from "vitest";
import { checkContract } from "./client-contract.ts";
import { ownContract } from "./own-contract.ts";

const critical = Object.entries(ownContract.operations).filter(([, { replay }]) => replay === "p0");

test("the contract has every operation that it names", () => {
  expect(() => checkContract(ownContract)).not.toThrow();
});

test.for(critical)("%s can be reconciled, and is kept from landing twice [P0-9] [P0-23]", ([, operation]) => {
  expect(operation.reconcile?.applied).not.toEqual([]);
  expect(ownContract.operations[operation.reconcile?.history ?? ""]?.page).toBeDefined();
  expect([operation.ifMatch, operation.idempotencyKey]).toEqual([true, true]);
});
