import type { Scenario } from "../harness/scenario.ts";

/** Reads ten different things at once and is refused; so is the refresh token. */
export const tenRefusedReadsWhoseRefreshIsRefused: Scenario = {
  id: "ten-refused-reads-whose-refresh-is-refused",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", answer: 401, holdMs: 300 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    const subjects = Array.from({ length: 10 }, (_, index) => index + 1);
    await Promise.all(subjects.map((subject) => client.call(cast.call("read", subject))));
  },
};
