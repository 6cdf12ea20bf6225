import type { components } from "../../src/contract/index.ts";
import type { MemberRecord } from "../store/user-record.ts";

/** Shows a user of a client as the contract has it. */
export function userView({ vendorId, passwordHash, version, branchIds, ...user }: MemberRecord) {
  return { ...user, branchIds: [...branchIds] } satisfies components["schemas"]["User"];
}
