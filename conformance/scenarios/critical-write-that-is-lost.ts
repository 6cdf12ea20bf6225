import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; the connection is reset, and nothing has taken effect. */
export const criticalWriteThatIsLost: Scenario = {
  id: "critical-write-that-is-lost",
  given: { faults: [{ at: "criticalWrite", first: 1, answer: "reset" }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
