import type { Scenario } from "../harness/scenario.ts";

/** Makes a guarded write, and is redirected to another origin, which answers it. */
export const guardedWriteThatIsSentElsewhere: Scenario = {
  id: "guarded-write-that-is-sent-elsewhere",
  given: {
    elsewhere: { answer: 200 },
    faults: [{ at: "guardedWrite", answer: 307, headers: { Location: "{elsewhere}/landing" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("guardedWrite"));
  },
};
