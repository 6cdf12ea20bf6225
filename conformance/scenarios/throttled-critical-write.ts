import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; it is answered with 429, and one second of patience is asked for. */
export const throttledCriticalWrite: Scenario = {
  id: "throttled-critical-write",
  given: { faults: [{ at: "criticalWrite", first: 1, answer: 429, headers: { "Retry-After": "1" } }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
