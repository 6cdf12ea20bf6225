import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the connection is reset in the middle of every answer. */
export const readWhoseAnswerIsCut: Scenario = {
  id: "read-whose-answer-is-cut",
  given: { faults: [{ at: "read", answer: "cut" }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
