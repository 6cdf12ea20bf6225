import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; its history cannot be read however often it is tried. */
export const refusedCriticalWriteWhoseHistoryCannotBeRead: Scenario = {
  id: "refused-critical-write-whose-history-cannot-be-read",
  given: {
    takes: { issuedSince: "criticalWrite" },
    faults: [{ at: "history", answer: 500 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
