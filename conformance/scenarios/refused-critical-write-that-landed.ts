import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; it takes effect, and is answered with 401 nevertheless. */
export const refusedCriticalWriteThatLanded: Scenario = {
  id: "refused-critical-write-that-landed",
  given: {
    takes: { issuedSince: "criticalWrite" },
    faults: [{ at: "criticalWrite", first: 1, commit: true, answer: 401 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
