import type { Scenario } from "../harness/scenario.ts";

/** Asks for the head of what a read answers, and is refused. */
export const refusedHead: Scenario = {
  id: "refused-head",
  given: { takes: { issuedSince: "read" } },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call({ ...cast.call("read"), method: "HEAD" });
  },
};
