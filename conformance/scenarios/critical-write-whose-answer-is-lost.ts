import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; it takes effect, and the connection is reset before the answer. */
export const criticalWriteWhoseAnswerIsLost: Scenario = {
  id: "critical-write-whose-answer-is-lost",
  given: { faults: [{ at: "criticalWrite", first: 1, commit: true, answer: "reset" }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
