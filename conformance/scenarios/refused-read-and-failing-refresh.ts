import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the token is refused, and the refresh is answered with 503 however often it is tried. */
export const refusedReadAndFailingRefresh: Scenario = {
  id: "refused-read-and-failing-refresh",
  given: { takes: { issuedSince: "read" }, faults: [{ at: "refresh", answer: 503 }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
