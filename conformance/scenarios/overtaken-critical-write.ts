import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; meanwhile somebody else has made the same one. */
export const overtakenCriticalWrite: Scenario = {
  id: "overtaken-critical-write",
  given: {
    takes: { issuedSince: "criticalWrite" },
    faults: [{ at: "criticalWrite", first: 1, overtaken: true, answer: 401 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
