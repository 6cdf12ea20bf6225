import type { Scenario } from "../harness/scenario.ts";

/** Makes p0 writes to two things, one after the other. */
export const twoCriticalWrites: Scenario = {
  id: "two-critical-writes",
  given: {},
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite", 1));
    await client.call(cast.call("criticalWrite", 2));
  },
};
