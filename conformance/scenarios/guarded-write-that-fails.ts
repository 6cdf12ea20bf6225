import type { Scenario } from "../harness/scenario.ts";

/** Makes a write of the class `guarded`; it is answered with 503. */
export const guardedWriteThatFails: Scenario = {
  id: "guarded-write-that-fails",
  given: { faults: [{ at: "guardedWrite", first: 1, answer: 503 }] },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("guardedWrite"));
  },
};
