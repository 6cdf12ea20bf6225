import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write, and is redirected to another origin, which answers it. */
export const criticalWriteThatIsSentElsewhere: Scenario = {
  id: "critical-write-that-is-sent-elsewhere",
  given: {
    elsewhere: { answer: 200 },
    faults: [{ at: "criticalWrite", answer: 307, headers: { Location: "{elsewhere}/landing" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
