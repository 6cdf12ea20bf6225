import type { Role } from "../../src/contract/index.ts";

/** The clients of the sandbox. None of them exists; `.example` names never can. */
export const clientCast = [
  {
    ...{ slug: "harbor", name: "Harbor Lending", domain: "harbor.example" },
    branches: ["Portland", "Bangor"],
    paymentMethods: ["ach", "check", "card", "paypal", "borrower-link"],
  },
  {
    ...{ slug: "summit", name: "Summit Mortgage", domain: "summit.example" },
    branches: ["Burlington", "Concord"],
    paymentMethods: ["ach", "check", "card"],
  },
] as const;

/** The people of every client: each role once, and one who sees the first branch alone. */
export const memberCast: readonly {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly isMaster?: true;
  readonly hasOneBranch?: true;
}[] = [
  { name: "admin", displayName: "Alma Reyes", role: "admin", isMaster: true },
  { name: "operations", displayName: "Otis Lindgren", role: "operations" },
  { name: "client-user", displayName: "Dana Whitfield", role: "client-user" },
  { name: "branch-user", displayName: "Bea Kimura", role: "client-user", hasOneBranch: true },
  { name: "finance", displayName: "Farid Nouri", role: "finance" },
  { name: "qc-reviewer", displayName: "Quinn Abara", role: "qc-reviewer" },
];

export const borrowerCast = [
  "Imani Okafor",
  "Jonas Weber",
  "Lucia Ferrante",
  "Mei Tanaka",
  "Noah Adeyemi",
  "Priya Raman",
  "Sofia Duarte",
  "Tomas Havel",
];

export const placeCast = [
  { city: "Portland", county: "Cumberland", state: "ME", zip: "04101" },
  { city: "Bangor", county: "Penobscot", state: "ME", zip: "04401" },
  { city: "Augusta", county: "Kennebec", state: "ME", zip: "04330" },
  { city: "Burlington", county: "Chittenden", state: "VT", zip: "05401" },
  { city: "Concord", county: "Merrimack", state: "NH", zip: "03301" },
  { city: "Keene", county: "Cheshire", state: "NH", zip: "03431" },
];

export const streetCast = ["Quayside Row", "Birch Lane", "Mill Street", "Orchard Hill", "Lantern Way"];
