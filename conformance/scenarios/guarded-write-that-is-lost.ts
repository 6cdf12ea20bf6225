import type { Scenario } from "../harness/scenario.ts";

/** Makes a write of the class `guarded`; it is never answered: the connection is reset. */
export const guardedWriteThatIsLost: Scenario = {
  id: "guarded-write-that-is-lost",
  given: { faults: [{ at: "guardedWrite", first: 1, answer: "reset" }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("guardedWrite"));
  },
};
