import { expect, test } from "vitest";
import { portalOfLoan } from "./portal-of-loan.ts";

test.for([
  ["conventional", "ucdp"],
  ["fha", "ead"],
  ["va", null],
  ["usda", null],
  ["other", null],
] as const)("the report of a %s loan goes to %s", ([loanType, want]) => {
  expect(portalOfLoan({ loanType })).toBe(want);
});
