import type { Scenario } from "../harness/scenario.ts";

/** Reads ten different things at once; the refusals come within 20 ms, and the refresh takes longer than that. */
export const tenRefusedReads: Scenario = {
  id: "ten-refused-reads",
  given: {
    takes: { issuedSince: "read" },
    faults: [
      { at: "read", when: "refused", holdMs: [0, 20] },
      { at: "refresh", holdMs: 800 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    const subjects = Array.from({ length: 10 }, (_, index) => index + 1);
    await Promise.all(subjects.map((subject) => client.call(cast.call("read", subject))));
  },
};
