import type { Scenario } from "../harness/scenario.ts";

/** Reads once, and then makes a write of the class `guarded`, whose connection is reset before it is answered. */
export const guardedWriteOnAConnectionThatIsClosed: Scenario = {
  id: "guarded-write-on-a-connection-that-is-closed",
  given: { faults: [{ at: "guardedWrite", first: 1, answer: "reset" }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
    await client.call(cast.call("guardedWrite"));
  },
};
