import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the token is good, but its scope does not suffice. */
export const forbiddenRead: Scenario = {
  id: "forbidden-read",
  given: { faults: [{ at: "read", answer: 403 }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
