import type { Scenario } from "../harness/scenario.ts";

/** Reads twenty things at once, each of which is answered with 503 whenever it is sent. */
export const twentyReadsThatFailAtOnce: Scenario = {
  id: "twenty-reads-that-fail-at-once",
  given: { faults: [{ at: "read", answer: 503 }] },
  maySayNothing: true,
  when: async ({ client, cast, pause }) => {
    await client.session();
    const subjects = Array.from({ length: 20 }, (_, index) => index + 1);
    const answers = subjects.map((subject) => client.call(cast.call("read", subject)));
    // Who tries for longer has shown enough by then.
    await Promise.race([Promise.all(answers), pause(4_000)]);
  },
};
