import type { components } from "../../src/contract/index.ts";

type Schemas = components["schemas"];

const portals: Readonly<Record<Schemas["LoanType"], Schemas["Portal"] | null>> = {
  conventional: "ucdp",
  fha: "ead",
  va: null,
  usda: null,
  other: null,
};

/** Names the portal that a loan's reports go to; null where they go to none. */
export function portalOfLoan({
  loanType,
}: Readonly<Pick<Schemas["Loan"], "loanType">>): Schemas["Portal"] | null {
  return portals[loanType];
}
