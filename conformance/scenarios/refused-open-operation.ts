import type { Scenario } from "../harness/scenario.ts";

/** Calls an operation that needs no session, and is refused all the same. */
export const refusedOpenOperation: Scenario = {
  id: "refused-open-operation",
  given: { faults: [{ at: "open", answer: 401 }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("open"));
  },
};
