import type { Scenario } from "../harness/scenario.ts";

/** Reads once and is refused; the refresh is redirected to another origin. */
export const refreshThatIsSentElsewhere: Scenario = {
  id: "refresh-that-is-sent-elsewhere",
  given: {
    takes: { issuedSince: "read" },
    elsewhere: { answer: 200 },
    faults: [{ at: "refresh", answer: 307, headers: { Location: "{elsewhere}/landing" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
