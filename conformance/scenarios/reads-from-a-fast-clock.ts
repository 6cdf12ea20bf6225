import type { Scenario } from "../harness/scenario.ts";

/** Reads ten times with a fresh token; the clock of the server is an hour ahead. */
export const readsFromAFastClock: Scenario = {
  id: "reads-from-a-fast-clock",
  given: { clockAheadMs: 3_600_000 },
  when: async ({ client, cast }) => {
    await client.session();
    for (let count = 1; count <= 10; count += 1) await client.call(cast.call("read"));
  },
};
