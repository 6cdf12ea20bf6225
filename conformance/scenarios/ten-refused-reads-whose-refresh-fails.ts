import type { Scenario } from "../harness/scenario.ts";

/** Reads ten different things at once and is refused; the refresh is answered with 503. */
export const tenRefusedReadsWhoseRefreshFails: Scenario = {
  id: "ten-refused-reads-whose-refresh-fails",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", answer: 503, holdMs: 300 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    const subjects = Array.from({ length: 10 }, (_, index) => index + 1);
    await Promise.all(subjects.map((subject) => client.call(cast.call("read", subject))));
  },
};
