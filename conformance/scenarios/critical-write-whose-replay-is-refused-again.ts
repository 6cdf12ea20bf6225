import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; whatever is sent again is answered with 401 once more. */
export const criticalWriteWhoseReplayIsRefusedAgain: Scenario = {
  id: "critical-write-whose-replay-is-refused-again",
  given: {
    faults: [
      { at: "criticalWrite", first: 1, answer: 401 },
      { at: "criticalWrite", answer: 401 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
