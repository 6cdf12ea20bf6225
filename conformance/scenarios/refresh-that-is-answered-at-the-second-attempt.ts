import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once and is refused; the refresh takes effect and no answer comes, and the same token works once more. */
export const refreshThatIsAnsweredAtTheSecondAttempt: Scenario = {
  id: "refresh-that-is-answered-at-the-second-attempt",
  given: {
    takes: { issuedSince: "read" },
    spentTokens: "stay-good",
    faults: [{ at: "refresh", first: 1, commit: true, answer: "reset" }],
  },
  when: readOnce,
};
