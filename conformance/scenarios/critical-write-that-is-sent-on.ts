import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write once, and is redirected to the same path with a query. */
export const criticalWriteThatIsSentOn: Scenario = {
  id: "critical-write-that-is-sent-on",
  given: {
    faults: [{ at: "criticalWrite", first: 1, answer: 307, headers: { Location: "{subject 1}?moved=1" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
