import type { Scenario } from "../harness/scenario.ts";

/** Reads once, and is redirected to another origin, which answers with 401. */
export const readThatIsRefusedElsewhere: Scenario = {
  id: "read-that-is-refused-elsewhere",
  given: {
    elsewhere: { answer: 401 },
    faults: [{ at: "read", first: 1, answer: 307, headers: { Location: "{elsewhere}/landing" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
