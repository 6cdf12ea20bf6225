import type { Scenario } from "../harness/scenario.ts";

/** Reads once and is refused; the refresh token is exchanged, and no answer comes, nor to any further refresh. */
export const refreshWhoseAnswerIsLost: Scenario = {
  id: "refresh-whose-answer-is-lost",
  given: {
    takes: { issuedSince: "read" },
    faults: [
      { at: "refresh", first: 1, commit: true, answer: "reset" },
      { at: "refresh", answer: "reset" },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
