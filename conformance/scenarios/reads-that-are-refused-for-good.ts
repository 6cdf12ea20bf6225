import type { Scenario } from "../harness/scenario.ts";

/** Reads four things, each of which is answered with another status that no repetition mends. */
export const readsThatAreRefusedForGood: Scenario = {
  id: "reads-that-are-refused-for-good",
  given: {
    faults: [400, 404, 410, 422].map(
      (answer, index) => ({ at: "read", subject: index + 1, answer }) as const,
    ),
  },
  when: async ({ client, cast }) => {
    await client.session();
    for (const subject of [1, 2, 3, 4]) await client.call(cast.call("read", subject));
  },
};
