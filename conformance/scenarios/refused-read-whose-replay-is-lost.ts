import type { Scenario } from "../harness/scenario.ts";

/** Reads once and is refused; the first read after that is not answered, for the connection is reset. */
export const refusedReadWhoseReplayIsLost: Scenario = {
  id: "refused-read-whose-replay-is-lost",
  given: {
    faults: [
      { at: "read", first: 1, answer: 401 },
      { at: "read", first: 1, answer: "reset" },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
