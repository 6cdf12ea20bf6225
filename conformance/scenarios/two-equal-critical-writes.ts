import type { Scenario } from "../harness/scenario.ts";

/** Makes the same p0 write twice at once, as a double click does. */
export const twoEqualCriticalWrites: Scenario = {
  id: "two-equal-critical-writes",
  given: { faults: [{ at: "criticalWrite", holdMs: 500 }] },
  when: async ({ client, cast }) => {
    await client.session();
    const write = cast.call("criticalWrite");
    await Promise.all([client.call(write), client.call(write)]);
  },
};
