import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; the order cannot be read however often it is tried. */
export const refusedCriticalWriteWhoseOrderCannotBeRead: Scenario = {
  id: "refused-critical-write-whose-order-cannot-be-read",
  given: {
    takes: { issuedSince: "criticalWrite" },
    faults: [{ at: "read", answer: 500 }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
