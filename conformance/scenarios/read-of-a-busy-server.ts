import type { Scenario } from "../harness/scenario.ts";

/** Reads once; the server asks for one second of patience with a 503, and once more with a 429. */
export const readOfABusyServer: Scenario = {
  id: "read-of-a-busy-server",
  given: {
    faults: [
      { at: "read", first: 1, answer: 503, headers: { "Retry-After": "1" } },
      { at: "read", first: 1, answer: 429, headers: { "Retry-After": "1" } },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
