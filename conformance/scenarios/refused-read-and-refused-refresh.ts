import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the token is refused, and so is the refresh token. */
export const refusedReadAndRefusedRefresh: Scenario = {
  id: "refused-read-and-refused-refresh",
  given: { takes: { issuedSince: "read" }, faults: [{ at: "refresh", answer: 401 }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
