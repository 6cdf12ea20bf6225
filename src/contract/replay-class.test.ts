import { expect, test } from "vitest";
import { type ReplayClass, replayClassOfMethod } from "./replay-class.ts";
import { replayClassOf } from "./replay-class-of.ts";

test.each<[string, ReplayClass]>([
  ["GET", "safe"],
  ["head", "safe"],
  ["PUT", "idempotent"],
  ["DELETE", "idempotent"],
  ["POST", "guarded"],
  ["PATCH", "guarded"],
  ["PROPFIND", "guarded"],
])("a %s that the contract does not know is %s", (method, want) => {
  expect(replayClassOfMethod(method)).toBe(want);
  expect(replayClassOf(method, "/not/in/the/contract")).toBe(want);
});

test("an operation of the contract has the class that the contract says", () => {
  expect(replayClassOf("POST", "/api/clients/c/loans/l/orders/o/activate")).toBe("p0");
  expect(replayClassOf("POST", "/api/auth/refresh")).toBe("guarded");
});
