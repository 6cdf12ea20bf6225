import type { Scenario } from "../harness/scenario.ts";

/** Reads once and is refused, and so is the refresh token; then reads three more things. */
export const readsAfterARefusedRefresh: Scenario = {
  id: "reads-after-a-refused-refresh",
  given: { takes: { issuedSince: "read" }, faults: [{ at: "refresh", answer: 401 }] },
  when: async ({ client, cast }) => {
    await client.session();
    for (const subject of [1, 2, 3, 4]) await client.call(cast.call("read", subject));
  },
};
