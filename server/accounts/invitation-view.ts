import type { components } from "../../src/contract/index.ts";
import type { InvitationRecord } from "../store/invitation-record.ts";

/** Shows an invitation as the contract has it. */
export function invitationView({ tokenHash, version, ...invitation }: InvitationRecord) {
  return invitation satisfies components["schemas"]["Invitation"];
}
