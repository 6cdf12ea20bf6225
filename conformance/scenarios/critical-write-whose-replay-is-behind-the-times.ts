import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; whatever is sent again is answered with 412. */
export const criticalWriteWhoseReplayIsBehindTheTimes: Scenario = {
  id: "critical-write-whose-replay-is-behind-the-times",
  given: {
    faults: [
      { at: "criticalWrite", first: 1, answer: 401 },
      { at: "criticalWrite", answer: 412 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
