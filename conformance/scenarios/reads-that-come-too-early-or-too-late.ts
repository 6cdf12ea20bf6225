import type { Scenario } from "../harness/scenario.ts";

/** Reads two things, one after the other; the first is answered with 408 once, the second with 425. */
export const readsThatComeTooEarlyOrTooLate: Scenario = {
  id: "reads-that-come-too-early-or-too-late",
  given: {
    faults: [
      { at: "read", subject: 1, first: 1, answer: 408 },
      { at: "read", subject: 2, first: 1, answer: 425 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read", 1));
    await client.call(cast.call("read", 2));
  },
};
