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

it("a server does not start while an operation has roles and asks nobody for a token [AUZ-03]", () => {
  const open = { ...operations, getOrder: { ...operations.getOrder, secured: false } };
  expect(() => requirePolicies(open, policies)).toThrow(
    expect.objectContaining({
      code: "unguarded-operation",
      expected: true,
      message: expect.stringMatching(/^getOrder: no token is asked for/),
    }),
  );
});
