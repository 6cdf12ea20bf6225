import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the server asks to be left alone for an hour. */
export const readOfAServerThatIsDown: Scenario = {
  id: "read-of-a-server-that-is-down",
  given: { faults: [{ at: "read", answer: 503, headers: { "Retry-After": "3600" } }] },
  when: async ({ client, cast, pause }) => {
    await client.session();
    await client.call(cast.call("read"));
    await pause(1_500);
  },
};
