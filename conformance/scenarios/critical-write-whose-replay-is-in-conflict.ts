import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; whatever is sent again is answered with 409. */
export const criticalWriteWhoseReplayIsInConflict: Scenario = {
  id: "critical-write-whose-replay-is-in-conflict",
  given: {
    faults: [
      { at: "criticalWrite", first: 1, answer: 401 },
      { at: "criticalWrite", answer: 409 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
