import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; the refresh is answered with 503 however often it is tried. */
export const refusedCriticalWriteWhoseRefreshFails: Scenario = {
  id: "refused-critical-write-whose-refresh-fails",
  given: {
    takes: { issuedSince: "criticalWrite" },
    faults: [{ at: "refresh", answer: 503 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
