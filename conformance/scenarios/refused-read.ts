import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the token is refused although it has not expired. */
export const refusedRead: Scenario = {
  id: "refused-read",
  given: { takes: { issuedSince: "read" } },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
