import type { Scenario } from "../harness/scenario.ts";

/** Reads once, and is redirected to another origin, which answers it. */
export const readThatIsSentElsewhere: Scenario = {
  id: "read-that-is-sent-elsewhere",
  given: {
    elsewhere: { answer: 200 },
    faults: [{ at: "read", answer: 307, headers: { Location: "{elsewhere}/landing" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
