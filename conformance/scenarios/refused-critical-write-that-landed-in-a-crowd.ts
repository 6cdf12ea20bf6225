import type { Scenario } from "../harness/scenario.ts";

/**
 * Makes a p0 write; it takes effect, and is answered with 401 nevertheless. Others follow at once, so that it stands on
 * the second page of the history.
 */
export const refusedCriticalWriteThatLandedInACrowd: Scenario = {
  id: "refused-critical-write-that-landed-in-a-crowd",
  given: {
    takes: { issuedSince: "criticalWrite" },
    isCrowded: true,
    faults: [{ at: "criticalWrite", first: 1, commit: true, answer: 401 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
