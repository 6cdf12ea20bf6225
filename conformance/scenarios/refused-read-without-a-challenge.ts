import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once, and is refused; the 401 has no WWW-Authenticate, and says `invalid_token` in its body. */
export const refusedReadWithoutAChallenge: Scenario = {
  id: "refused-read-without-a-challenge",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "read", when: "refused", answer: 401, headers: { "WWW-Authenticate": null } }],
  },
  when: readOnce,
};
