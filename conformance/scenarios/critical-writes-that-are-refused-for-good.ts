import type { Scenario } from "../harness/scenario.ts";

/** Makes p0 writes to five things, each of which is answered with another status that no repetition mends. */
export const criticalWritesThatAreRefusedForGood: Scenario = {
  id: "critical-writes-that-are-refused-for-good",
  given: {
    faults: [400, 404, 409, 412, 422].map(
      (answer, index) => ({ at: "criticalWrite", subject: index + 1, answer }) as const,
    ),
  },
  when: async ({ client, cast }) => {
    await client.session();
    for (const subject of [1, 2, 3, 4, 5]) await client.call(cast.call("criticalWrite", subject));
  },
};
