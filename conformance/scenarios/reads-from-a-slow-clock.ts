import type { Scenario } from "../harness/scenario.ts";

/** Reads ten times with a fresh token; the clock of the server is an hour behind. */
export const readsFromASlowClock: Scenario = {
  id: "reads-from-a-slow-clock",
  given: { clockAheadMs: -3_600_000 },
  when: async ({ client, cast }) => {
    await client.session();
    for (let count = 1; count <= 10; count += 1) await client.call(cast.call("read"));
  },
};
