import type { Scenario } from "../harness/scenario.ts";

/** Reads two things, one after the other; the connection of the second is reset before anything is answered. */
export const readOnAConnectionThatIsClosed: Scenario = {
  id: "read-on-a-connection-that-is-closed",
  given: { faults: [{ at: "read", subject: 2, first: 1, answer: "reset" }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read", 1));
    await client.call(cast.call("read", 2));
  },
};
