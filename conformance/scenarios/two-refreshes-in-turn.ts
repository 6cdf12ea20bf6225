import type { Scenario } from "../harness/scenario.ts";

/** Reads two things, one after the other; each read is refused once, whatever its token. */
export const twoRefreshesInTurn: Scenario = {
  id: "two-refreshes-in-turn",
  given: {
    faults: [
      { at: "read", subject: 1, first: 1, answer: 401 },
      { at: "read", subject: 2, first: 1, answer: 401 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read", 1));
    await client.call(cast.call("read", 2));
  },
};
