import type { Scenario } from "../harness/scenario.ts";

/** Calls an operation that needs a session, without one. */
export const callWithoutASession: Scenario = {
  id: "call-without-a-session",
  given: {},
  when: async ({ client, cast }) => void (await client.call(cast.call("read"))),
};
