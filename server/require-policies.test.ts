import { expect, it } from "vitest";
import { operations, policies } from "../src/contract/index.ts";
import { requirePolicies } from "./require-policies.ts";

it("a server does not start while an operation says nothing of who may call it [AUZ-03]", () => {
  const { getOrder, ...rest } = policies;
  expect(() => requirePolicies(operations, rest)).toThrow(
    expect.objectContaining({
      code: "missing-policy",
      expected: true,
      message: "No role is named for getOrder: give each x-roles in the contract.",
    }),
  );
  expect(() => requirePolicies(operations, policies)).not.toThrow();
});
